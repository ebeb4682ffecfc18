import type { ErrorEntry } from '@/lib/errors';
import { diagnose } from './answer/diagnose';
import { type Sighting, sightingsOf } from './answer/sightings';
import { type CatalogueIndex, indexCatalogue } from './decide/catalogue-index';
import { choose } from './decide/choose';
import { type Event, readRecord } from './decide/events';
import { link } from './decide/link';
import { timeOf } from './decide/time-of';
import type { Diagnosis } from './diagnosis';
import { cutBlocks } from './text/blocks';
import { clean } from './text/clean';
import { cut } from './text/cut';
import { formOf } from './text/form';
import { maskKnown, redact } from './text/redact';
import { hasSignal } from './text/signal';
import { type Repeated, skim } from './text/skim';
import { unwrap } from './text/unwrap';

/** How much of a text shows whether it is a list, in characters. */
const HEAD = 6000;
/** A request that stands in a record of its own, shortened, goes with the next one. */
const REQUEST = 500;

/**
 * Reads a paste and says which error of the reference it is.
 * Total: it never throws, whatever the paste. Pure and synchronous; its work grows linearly with the paste.
 * @param paste what was pasted
 * @param catalogue all errors of the reference
 * @param now epoch ms, against which an absolute Retry-After counts when the paste has no Date header
 * @param chosen key of another error of the paste, to which the answer is wanted: the `error` of an `also`, or else its status
 */
export function decode(
  paste: string,
  catalogue: readonly ErrorEntry[],
  now: number = Date.now(),
  chosen?: string,
): Diagnosis {
  const run = pipeline(paste, catalogue, now, chosen);
  let step = run.next();
  while (!step.done) step = run.next();
  return step.value;
}

/**
 * The whole way of a paste. Yields the work done since the last yield, in characters, so that it can be run in slices and counted.
 * @param paste what was pasted
 * @param catalogue all errors of the reference
 * @param now epoch ms
 * @param chosen key of the error to which the answer is wanted, if not to the one that decides
 * @returns the diagnosis, when run to its end
 */
export function* pipeline(
  paste: string,
  catalogue: readonly ErrorEntry[],
  now: number,
  chosen?: string,
): Generator<number, Diagnosis> {
  const index = indexCatalogue(catalogue);
  const skimmed = yield* skim(paste);
  const found = new Set<string>();
  const pieces: string[] = [];
  for (const block of cutBlocks(skimmed.text)) {
    pieces.push(redact(clean(block), found).text);
    yield block.length;
  }
  // What one block told to be a secret is one in the blocks before it too.
  const text = unwrap(pieces.map((piece) => maskKnown(piece, found)).join(''));
  if (text.trim() === '')
    return {
      kind: 'empty',
      errors: [],
      extracted: {},
      redacted: 0,
      ground: { by: 'nothing' },
    };
  const events: Event[] = [];
  yield* readRecords(text, index, events, hasSignal);
  // A short paste without any hint may still be one sentence that has the wording of an error.
  if (events.length === 0 && text.length < HEAD) yield* readRecords(text, index, events, () => true);
  const head = text.slice(0, HEAD);
  const choice = choose(link(events), () => formOf(head));
  const unread = skimmed.repeated.flatMap((one) => countUnread(one, index));
  return diagnose({ text, choice, chosen, unread, redacted: found.size, now }, index);
}

/** Reads each record alone; what it tells is added to the events. */
function* readRecords(
  text: string,
  index: CatalogueIndex,
  events: Event[],
  isWorthReading: (record: string) => boolean,
): Generator<number, void> {
  const pieces = cut(text);
  const [, second] = pieces;
  // Of two records, an answer and a request, the second tells whom the first came from.
  let request = pieces.length === 2 && second?.kind === 'request' ? text.slice(second.start) : '';
  for (const piece of pieces) {
    const record = text.slice(piece.start, piece.end);
    if (isWorthReading(record)) {
      const event = readRecord(text, piece, index, request);
      if (event) events.push(event);
    }
    request = piece.kind === 'request' ? record.slice(0, REQUEST) : '';
    yield record.length;
  }
}

/** What the records tell that were left out because they are like others: read one, and count all. */
function countUnread({ sample, heads }: Repeated, index: CatalogueIndex): Sighting[] {
  const { text } = redact(clean(sample));
  const events: Event[] = [];
  for (const _ of readRecords(text, index, events, hasSignal));
  const { errors } = choose(link(events), () => undefined);
  return errors
    .flatMap((event) => sightingsOf(event, text, index))
    .flatMap(({ key, status }) => heads.map((head) => ({ key, status, time: timeOf(head) })));
}
