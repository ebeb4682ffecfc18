import type { Diagnosis } from '@/lib/decoder/diagnosis';
import type { MarkKind } from '@/lib/decoder/shown';

/** What notations write around and into a value, and terminals at the ends of lines. */
const WRITTEN = /[\s\\"'>|│]+/g;

/** So many characters of a message tell it from what else stands there. */
const LONG = 20;

/**
 * @param diagnosis an answer
 * @returns kinds of facts that the answer tells, and that its text does not mark where they stand: none
 */
export function unmarked(diagnosis: Diagnosis): MarkKind[] {
  if (!('shown' in diagnosis)) return [];
  const { extracted, ground, shown } = diagnosis;
  // From the first to the last mark of a kind: what is more important may be marked within it.
  const markedAs = (kind: MarkKind) => {
    const marks = shown.marks.filter((mark) => mark.kind === kind);
    return shown.text.slice(marks[0]?.start ?? 0, marks.at(-1)?.end ?? 0);
  };
  const isMarked = (kind: 'type' | 'code' | 'message' | 'requestId') => {
    const told = (extracted[kind] ?? '').replace(WRITTEN, '');
    const marked = markedAs(kind).replace(WRITTEN, '');
    if (kind !== 'message' || marked === '') return marked === told;
    // It loses tags, and what stands before and behind it; and what is more important may be marked at its ends.
    return marked.includes(told.slice(0, LONG)) || told.includes(marked);
  };
  const missing: MarkKind[] = (['type', 'code', 'message', 'requestId'] as const).filter((kind) => !isMarked(kind));
  // A status may be told by its name, by the shape of a body, or be all that was pasted.
  const isPlain = ground.by !== 'bare' && !(ground.by === 'status' && ground.place === 'shape');
  const status = markedAs('status');
  const isRight = /\d/.test(status) ? status === String(extracted.status) : status !== '';
  return extracted.status === undefined || !isPlain || isRight ? missing : [...missing, 'status'];
}
