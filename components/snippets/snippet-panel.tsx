import type { ReactNode } from 'react';
import { CodeBlock } from '@/components/prose/code-block';
import { CodeLines } from '@/components/prose/code-lines';
import { TextWithCode } from '@/components/prose/text-with-code';
import { SNIPPET_LANGUAGES, type VariantId } from '@/lib/retry/languages';
import type { ProvenSnippet } from '@/lib/retry/proven-snippet';
import { snippetPath } from '@/lib/site';
import { SnippetProofLine } from './snippet-proof-line';

/** How many lines before the one that says how often to try are of use to understand it. */
const LINES_BEFORE = 3;

/** What a page puts into the panel of a snippet. */
export interface SnippetParts {
  /** What of the reader's policy the snippet cannot take. */
  fixedFields?: ReactNode;
  /** The code, with marks where the reader's policy changes it, or room for it. */
  code: ReactNode;
}

/**
 * One snippet in one language: how to install what it needs, the code, how it was tested, and what to know beside it.
 * @param parts what stands in place of the plain code
 * @param isBrief whether how it was tested, and what to know beside it, is folded, and long code begins near the line that says how often to try while it is cut short
 * @param shownFor the choices of the variant switch under which it shows: its own, and for a loop those that the language does not have
 */
export function SnippetPanel({
  snippet,
  parts,
  isBrief,
  name,
  shownFor,
}: {
  snippet: ProvenSnippet;
  parts: SnippetParts | undefined;
  isBrief: boolean;
  name: string;
  shownFor: readonly VariantId[];
}) {
  const extension = SNIPPET_LANGUAGES.find(({ id }) => id === snippet.language)?.extension ?? '';
  const file = snippetPath(snippet.language, snippet.variant, extension);
  const more = (
    <>
      <p className="snippet-file">
        As a file, with the default policy: <a href={file}>{file.slice(file.lastIndexOf('/') + 1)}</a>
      </p>
      <SnippetProofLine proof={snippet.proof} />
      {snippet.notes.map((note) => (
        <p key={note} className="snippet-note">
          <TextWithCode text={note} />
        </p>
      ))}
    </>
  );
  return (
    <div className="snippet-panel" data-variant={snippet.variant} data-variant-panel={shownFor.join(' ')}>
      <p className="snippet-name">{name}</p>
      {parts?.fixedFields}
      <CodeBlock
        label={`the ${name} snippet`}
        head={
          <p>
            {snippet.install === null ? (
              'Nothing to install: it uses the standard library only.'
            ) : (
              <>
                Install: <code>{snippet.install}</code>
              </>
            )}
          </p>
        }
        lineCount={snippet.lines.length}
      >
        {parts?.code ?? (
          <CodeLines lines={snippet.lines} from={isBrief ? Math.max(0, (snippet.policyLine ?? 0) - LINES_BEFORE) : 0} />
        )}
      </CodeBlock>
      {isBrief ? (
        <details className="snippet-more">
          <summary>How it was tested, and what to know</summary>
          {more}
        </details>
      ) : (
        more
      )}
    </div>
  );
}
