import { type CodePiece, type TokenLine, tokensToPieces } from '@/lib/code-lines';

/** One highlighted line of code, its line break included: the text of a block is the text of its file. */
export function CodeLine({ pieces }: { pieces: readonly CodePiece[] }) {
  return (
    <span className="code-line">
      {pieces.map(({ text, tokenClass, slot }, column) =>
        tokenClass || slot ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a piece of a line has no other identity than its place
          <i key={column} className={tokenClass} data-slot={slot}>
            {text}
          </i>
        ) : (
          text
        ),
      )}
      {'\n'}
    </span>
  );
}

/**
 * The lines of a code block.
 * @param from index of the line that long code begins with while it is cut short
 */
export function CodeLines({ lines, from = 0 }: { lines: readonly TokenLine[]; from?: number | undefined }) {
  const shown = lines.map((line, row) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a line of code has no other identity than its place
    <CodeLine key={row} pieces={tokensToPieces(line)} />
  ));
  if (from === 0) return shown;
  return [
    <span key="before" className="code-before">
      {shown.slice(0, from)}
    </span>,
    ...shown.slice(from),
  ];
}
