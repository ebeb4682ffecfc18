import type { ProvenSnippet } from '@/lib/retry/proven-snippet';
import { FixedFields } from '../snippets/fixed-fields';
import { RetrySnippets } from '../snippets/retry-snippets';
import { SnippetCode } from '../snippets/snippet-code';
import { PolicyPanel } from './policy-panel';

/** The retry snippets with the panel that sets the policy in them: styles/policy-fields.css leaves it the fields that change what is shown. */
export function PolicySnippets({ snippets }: { snippets: ProvenSnippet[] }) {
  return (
    <div className="policy-snippets">
      <PolicyPanel id="snippet-policy" />
      <RetrySnippets
        snippets={snippets}
        partsOf={(snippet) => ({
          fixedFields: <FixedFields snippet={snippet} />,
          code: <SnippetCode snippet={snippet} />,
        })}
      />
    </div>
  );
}
