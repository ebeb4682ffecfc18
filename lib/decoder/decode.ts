import type { ErrorEntry } from '@/lib/errors';
import { advise } from './advise';
import { cutBlocks } from './blocks';
import { indexCatalogue } from './catalogue-index';
import type { Diagnosis } from './diagnosis';
import type { Clue } from './evidence';
import { bodyClue } from './gather-bodies';
import { gatherClasses } from './gather-classes';
import { gatherNumbers } from './gather-numbers';
import { gatherText } from './gather-text';
import { gatherWords } from './gather-words';
import { groupsOf } from './groups';
import { readPairs, type Span } from './pairs';
import { clean } from './text/clean';
import { maskKnown, redact } from './text/redact';

const GATHERERS = [gatherNumbers, gatherClasses, gatherText, gatherWords];

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
  // What one block told to be a secret is one in the blocks before it too.
  if (secrets.size > 0) {
    for (const [at, piece] of pieces.entries()) pieces[at] = maskKnown(piece, secrets);
    yield pieces.length;
  }
  const text = pieces.join('');
  if (text.trim() === '') return { kind: 'empty', errors: [], extracted: {}, redacted: 0, ground: { by: 'nothing' } };

  const clues: Clue[] = [];
  const dead: Span[] = [];
  let start = 0;
  for (const { length } of pieces) {
    const end = start + length;
    const last = dead.slice(-1);
    const read = readPairs(text, Math.max(start, last[0]?.end ?? 0), end);
    dead.push(...read.dead);
    for (const group of groupsOf(text, read.pairs)) {
      const found = bodyClue(text, group, read.aside, index);
      if (found) clues.push(found);
    }
    yield length;
    const hidden = [...last, ...read.dead];
    for (const gather of GATHERERS) {
      for (const found of gather(text, start, end, index)) {
        if (!hidden.some((span) => span.start <= found.start && found.start < span.end)) clues.push(found);
      }
      yield length;
    }
    start = end;
  }
  return advise({ text, clues, dead, redacted: secrets.size, now }, index);
}
