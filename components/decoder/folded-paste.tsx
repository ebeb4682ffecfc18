import type { Diagnosis } from '@/lib/decoder/diagnosis';

/** How much of a paste stays in sight beside its answer, in lines. */
const LINES = 3;

/** When a line of a log was written, which says nothing about the error. */
const LINE_TIME = /^\[?\d{4}-\d\d-\d\d[T ][\d:.,]+(?:Z|[+-]\d\d:?\d\d)?\]?\s+/;

/** Tags of a page, and what stands for text that was left out. */
const WITHOUT_WORDS = /<[^>]*>|[\s…]/g;

/**
 * What is left of a paste in the box, once its answer is there: the lines that begin with the decisive one, secrets masked.
 * Only to be seen: the text area lies over it, and says what it holds.
 */
export function FoldedPaste({ diagnosis }: { diagnosis: Diagnosis }) {
  if (diagnosis.kind === 'empty') return null;
  return (
    <div className="folded-paste" aria-hidden="true">
      {diagnosis.ground.by === 'link'
        ? 'Opened from a link, which holds nothing of the paste.'
        : decisiveLines(diagnosis).map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other identity than its place
            <code key={at}>{line.replace(LINE_TIME, '')}</code>
          ))}
    </div>
  );
}

function decisiveLines({ shown: { text, marks } }: Exclude<Diagnosis, { kind: 'empty' }>): string[] {
  const decisive = marks.find(({ kind }) => kind !== 'secret')?.start ?? 0;
  const isTold = (line: string) => line.replace(WITHOUT_WORDS, '') !== '';
  const lines = text.split('\n').filter(isTold);
  const before = text.slice(0, decisive).split('\n').slice(0, -1).filter(isTold).length;
  const from = Math.max(0, Math.min(before, lines.length - LINES));
  return lines.slice(from, from + LINES);
}
