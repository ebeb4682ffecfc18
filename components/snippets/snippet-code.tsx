import { Fragment } from 'react';
import { CodeLine, CodeLines } from '@/components/prose/code-lines';
import { type HighlightedSnippet, slotPieces } from '@/lib/retry/snippet';

/** The code of a snippet with the default policy, and with marks where another one changes it: lib/browser/write-policy finds them. */
export function SnippetCode({ snippet }: { snippet: HighlightedSnippet }) {
  return snippet.lines.map((_, row) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a line of code has no other identity than its place
    <Fragment key={row}>
      <MarkedLine snippet={snippet} row={row} />
    </Fragment>
  ));
}

function MarkedLine({ snippet, row }: { snippet: HighlightedSnippet; row: number }) {
  const jitter = snippet.jitter.find(({ line, count }) => row >= line && row < line + count);
  if (!jitter) return <CodeLine pieces={slotPieces(snippet, row)} />;
  // The first of these lines brings the others with it.
  if (row > jitter.line) return null;
  return (
    <span data-jitter-forms={JSON.stringify(jitter.forms)}>
      <CodeLines lines={snippet.lines.slice(jitter.line, jitter.line + jitter.count)} />
    </span>
  );
}
