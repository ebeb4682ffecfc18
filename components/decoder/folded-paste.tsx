import type { Shown } from '@/lib/decoder/shown';

/** How much of a paste stays in sight beside its answer, in lines. */
const LINES = 3;

/**
 * What is left of a paste in the box, once its answer is there: the lines that begin with the decisive one, secrets masked.
 * Only to be seen: the text area lies over it, and says what it holds.
 */
export function FoldedPaste({ shown: { text, marks } }: { shown: Shown }) {
  const decisive = marks.find(({ kind }) => kind !== 'secret')?.start ?? 0;
  const isTold = (line: string) => !/^[\s…]*$/.test(line);
  const lines = text.split('\n').filter(isTold);
  const before = text.slice(0, decisive).split('\n').slice(0, -1).filter(isTold).length;
  const from = Math.max(0, Math.min(before, lines.length - LINES));
  return (
    <div className="folded-paste" aria-hidden="true">
      {lines.slice(from, from + LINES).map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other identity than its place
        <code key={at}>{line}</code>
      ))}
    </div>
  );
}
