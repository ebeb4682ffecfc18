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

/** The lines of a code block. */
export function CodeLines({ lines }: { lines: readonly TokenLine[] }) {
  return lines.map((line, row) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a line of code has no other identity than its place
    <CodeLine key={row} pieces={tokensToPieces(line)} />
  ));
}
