import type { ProvenSnippet } from '@/lib/retry/proven-snippet';
import { RetrySnippets } from '../snippets/retry-snippets';
import { PolicyPanel } from './policy-panel';
import { usePolicy } from './use-policy';

/** The retry snippets with the panel that sets the policy in them. */
export function PolicySnippets({ snippets }: { snippets: ProvenSnippet[] }) {
  const { policy } = usePolicy();
  return (
    <div className="policy-snippets">
      <PolicyPanel />
      <RetrySnippets snippets={snippets} policy={policy} />
    </div>
  );
}
