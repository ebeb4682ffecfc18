import type { ErrorEntry } from '@/lib/errors';
import { advise } from './advise';
import { cutBlocks } from './blocks';
import { indexCatalogue } from './catalogue-index';
import { clean } from './clean';
import type { Diagnosis } from './diagnosis';
import type { Clue } from './evidence';
import { bodyClue, groupsOf } from './gather-bodies';
import { gatherClasses } from './gather-classes';
import { gatherNumbers } from './gather-numbers';
import { gatherText } from './gather-text';
import { gatherWords } from './gather-words';
import { Incidents } from './incidents';
import { read } from './read';
import type { Frame, Nested } from './reading';
import { redact } from './redact';
import { search } from './search';

const GATHERERS = [gatherNumbers, gatherClasses, gatherText, gatherWords];

/** The answer when nothing was pasted. */
const EMPTY: Diagnosis = { kind: 'empty', errors: [], extracted: {}, redacted: 0, ground: { by: 'nothing' } };

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
  const { frames, nested, dead } = yield* read(text, root);
  /** Clues from bodies, by the block in which they begin. */
  const byBlock: Clue[][] = pieces.map(() => []);
  const ends: number[] = [];
  for (const piece of pieces) ends.push((ends[ends.length - 1] ?? 0) + piece.length);
  const place = (found: Clue) => byBlock[Math.min(search(ends, found.start), pieces.length - 1)]?.push(found);
  for (const group of groupsOf(text, frames)) {
    const found = bodyClue(text, group, index);
    if (found) place(found);
    yield group.pairs.length * 50;
  }
  const covered: Nested[] = [];
  // Texts within texts are read one level at a time; each level is no longer than the one that holds it.
  for (let at = 0; at < nested.length; at++) {
    const holder = nested[at];
    if (!holder) continue;
    const inner = yield* read(holder.text, holder.frame);
    for (const group of groupsOf(holder.text, inner.frames)) {
      const found = bodyClue(holder.text, group, index);
      if (found) place(within(found, holder, text));
    }
    // A text of several lines in a string is searched as what it is, and not as the one line that it is outside.
    if (holder.frame.level === 1 && holder.text.includes('\n')) {
      covered.push(holder);
      for (const gather of GATHERERS) {
        for (const found of gather(holder.text, 0, holder.text.length, index)) {
          if (!isIn(inner.dead, found)) place(within(found, holder, text));
        }
        yield holder.text.length;
      }
    }
    for (const deeper of inner.nested) nested.push({ ...deeper, start: holder.start, end: holder.end });
  }
  const incidents = new Incidents();
  let start = 0;
  for (const [at, end] of ends.entries()) {
    const clues = byBlock[at] ?? [];
    for (const gather of GATHERERS) {
      for (const found of gather(text, start, end, index)) {
        if (!isIn(dead, found) && !isIn(covered, found)) clues.push(found);
      }
      yield end - start;
    }
    incidents.add(clues);
    start = end;
  }
  return advise({ text, incidents: incidents.finish(), dead, redacted: secrets.size, now }, index);
}

/** How far escapes may move a value, in characters. */
const REACH = 4000;

/** Offsets of a text within a text say little outside it: what was found is looked up again, or stands for the whole string. */
function within(found: Clue, nested: Nested, text: string): Clue {
  const move = <T extends { value?: string; start: number; end: number }>(fact: T | undefined): T | undefined => {
    if (!fact) return undefined;
    const from = nested.start + fact.start;
    // Outside, escapes make the text longer: the value stands a little further on.
    const at = fact.value ? text.slice(from, Math.min(nested.end, from + REACH)).indexOf(fact.value) : -1;
    return at < 0
      ? { ...fact, start: from, end: from }
      : { ...fact, start: from + at, end: from + at + (fact.value?.length ?? 0) };
  };
  return {
    ...found,
    start: nested.start + found.start,
    end: nested.start + found.end,
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

function isIn(spans: readonly { start: number; end: number }[], found: Clue): boolean {
  const span = spans[search(spans, found.start, ({ end }) => end)];
  return span !== undefined && span.start <= found.start;
}
