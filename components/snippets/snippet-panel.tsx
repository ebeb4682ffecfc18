import { CodeBlock } from '@/components/prose/code-block';
import { TextWithCode } from '@/components/prose/text-with-code';
import type { VariantId } from '@/lib/retry/languages';
import { DEFAULT_POLICY, type RetryPolicy } from '@/lib/retry/policy';
import { policyToParams } from '@/lib/retry/policy-params';
import type { ProvenSnippet } from '@/lib/retry/proven-snippet';
import { renderSnippet } from '@/lib/retry/snippet';
import { FixedFields } from './fixed-fields';
import { SnippetProofLine } from './snippet-proof-line';

/**
 * One snippet in one language: how to install what it needs, the code, how it was tested, and what to know beside it.
 * @param policy the reader's own; where there is none to choose, the default is shown
 * @param shownFor the choices of the variant switch under which it shows: all, where the language has no other variant
 */
export function SnippetPanel({
  snippet,
  policy,
  name,
  shownFor,
}: {
  snippet: ProvenSnippet;
  policy?: RetryPolicy | undefined;
  name: string;
  shownFor: readonly VariantId[];
}) {
  const isChanged = policy !== undefined && Object.keys(policyToParams(policy)).length > 0;
  return (
    <div className="snippet-panel" data-variant-panel={shownFor.join(' ')}>
      <p className="snippet-name">{name}</p>
      <p className="snippet-install">
        {snippet.install === null ? (
          'Nothing to install: it uses the standard library only.'
        ) : (
          <>
            Install: <code>{snippet.install}</code>
          </>
        )}
      </p>
      {policy && <FixedFields snippet={snippet} policy={policy} />}
      <CodeBlock lines={renderSnippet(snippet, policy ?? DEFAULT_POLICY)} label={`the ${name} snippet`} />
      <SnippetProofLine proof={snippet.proof} isChanged={isChanged} />
      {snippet.notes.map((note) => (
        <p key={note} className="snippet-note">
          <TextWithCode text={note} />
        </p>
      ))}
    </div>
  );
}
