import { CodeBlock } from '@/components/prose/code-block';
import { CodeLines } from '@/components/prose/code-lines';
import { TextWithCode } from '@/components/prose/text-with-code';
import type { VariantId } from '@/lib/retry/languages';
import type { ProvenSnippet } from '@/lib/retry/proven-snippet';
import { FixedFields } from './fixed-fields';
import { SnippetCode } from './snippet-code';
import { SnippetProofLine } from './snippet-proof-line';

/**
 * One snippet in one language: how to install what it needs, the code, how it was tested, and what to know beside it.
 * @param hasPolicy whether the reader can choose a policy on this page
 * @param shownFor the choices of the variant switch under which it shows: its own, and for a loop those that the language does not have
 */
export function SnippetPanel({
  snippet,
  hasPolicy,
  name,
  shownFor,
}: {
  snippet: ProvenSnippet;
  hasPolicy: boolean;
  name: string;
  shownFor: readonly VariantId[];
}) {
  return (
    <div className="snippet-panel" data-variant={snippet.variant} data-variant-panel={shownFor.join(' ')}>
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
      {hasPolicy && <FixedFields snippet={snippet} />}
      <CodeBlock label={`the ${name} snippet`}>
        {hasPolicy ? <SnippetCode snippet={snippet} /> : <CodeLines lines={snippet.lines} />}
      </CodeBlock>
      <SnippetProofLine proof={snippet.proof} />
      {snippet.notes.map((note) => (
        <p key={note} className="snippet-note">
          <TextWithCode text={note} />
        </p>
      ))}
    </div>
  );
}
