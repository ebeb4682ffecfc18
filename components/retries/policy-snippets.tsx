import type { ProvenSnippet } from '@/lib/retry/proven-snippet';
import { RetrySnippets } from '../snippets/retry-snippets';
import { PolicyPanel } from './policy-panel';

/** The retry snippets with the panel that sets the policy in them. */
export function PolicySnippets({ snippets }: { snippets: ProvenSnippet[] }) {
  return (
    <div className="policy-snippets">
      <PolicyPanel id="snippet-policy" />
      <RetrySnippets snippets={snippets} hasPolicy />
    </div>
  );
}
