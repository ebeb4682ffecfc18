import type { ErrorEntry } from '@/lib/errors';
import { advise } from './advise';
import { cutBlocks } from './blocks';
import { indexCatalogue } from './catalogue-index';
import { clean } from './clean';
import type { Diagnosis } from './diagnosis';
import type { Clue } from './evidence';
import { gatherBodies } from './gather-bodies';
import { gatherClasses } from './gather-classes';
import { gatherNumbers } from './gather-numbers';
import { gatherText } from './gather-text';
import { gatherWords } from './gather-words';
import { type Frame, type Nested, read } from './read';
import { redact } from './redact';

/** The answer when nothing was pasted. */
const EMPTY: Diagnosis = { kind: 'empty', errors: [], extracted: {}, redacted: 0, because: 'Nothing was pasted.' };

/**
 * Reads a paste and says which error of the reference it is.
 * Total: it never throws, whatever the paste. Pure and synchronous; its work grows linearly with the paste.
 * @param paste what was pasted
 * @param catalogue all errors of the reference
 * @param now epoch ms, against which an absolute Retry-After counts when the paste has no Date header
 */
export function decode(paste: string, catalogue: readonly ErrorEntry[], now: number = Date.now()): Diagnosis {
  const run = pipeline(paste, catalogue, now);
  let step = run.next();
  while (!step.done) step = run.next();
  return step.value;
}

/**
 * The whole pipeline. Yields the work done since the last yield, in characters, so that it can be run in slices and counted.
 * @param paste what was pasted
 * @param catalogue all errors of the reference
 * @param now epoch ms
 * @returns the diagnosis, when run to its end
 */
export function* pipeline(paste: string, catalogue: readonly ErrorEntry[], now: number): Generator<number, Diagnosis> {
  const index = indexCatalogue(catalogue);
  const secrets = new Set<string>();
  const pieces: string[] = [];
  for (const block of cutBlocks(paste)) {
    pieces.push(redact(clean(block), secrets).text);
    yield block.length;
  }
  const text = pieces.join('');
  if (text.trim() === '') return EMPTY;

  const root: Frame = {
    parent: undefined,
    field: undefined,
    opener: '',
    start: 0,
    end: text.length,
    pairs: [],
    level: 0,
  };
  const reading = yield* read(text, root);
  const clues: Clue[] = gatherBodies(text, reading.frames, index);
  const queue: Nested[] = reading.nested;
  // Texts within texts are read one level at a time; each level is no longer than the one that holds it.
  for (let nested = queue.shift(); nested; nested = queue.shift()) {
    const inner = yield* read(nested.text, nested.frame);
    for (const found of gatherBodies(nested.text, inner.frames, index)) clues.push(within(found, nested, text));
    for (const deeper of inner.nested) queue.push({ ...deeper, start: nested.start, end: nested.end });
  }
  let at = 0;
  for (const piece of pieces) {
    const end = at + piece.length;
    for (const gather of [gatherNumbers, gatherClasses, gatherText, gatherWords]) {
      for (const found of gather(text, at, end, index)) if (!isDead(reading.dead, found)) clues.push(found);
    }
    at = end;
    yield piece.length;
  }
  return advise({ text, clues, dead: reading.dead, redacted: secrets.size, now }, index);
}

/** Offsets of a text within a text say little outside it: what was found is looked up again, or stands for the whole string. */
function within(found: Clue, nested: Nested, text: string): Clue {
  const base = text.slice(nested.start, nested.end);
  const move = <T extends { value?: string; start: number; end: number }>(fact: T | undefined): T | undefined => {
    if (!fact) return undefined;
    const at = fact.value === undefined ? -1 : base.indexOf(fact.value);
    return at < 0
      ? { ...fact, start: nested.start, end: nested.start }
      : { ...fact, start: nested.start + at, end: nested.start + at + (fact.value?.length ?? 0) };
  };
  return {
    ...found,
    start: nested.start,
    end: nested.end,
    statusAt: move(found.statusAt),
    type: move(found.type),
    code: move(found.code),
    message: move(found.message),
    requestId: move(found.requestId),
    exception: move(found.exception),
    cutWord: move(found.cutWord),
    retry: move(found.retry),
    retryWords: move(found.retryWords),
    reset: move(found.reset),
  };
}

function isDead(dead: readonly { start: number; end: number }[], found: Clue): boolean {
  let low = 0;
  let high = dead.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dead[middle]?.end ?? 0) <= found.start) low = middle + 1;
    else high = middle;
  }
  const span = dead[low];
  return span !== undefined && span.start <= found.start;
}
