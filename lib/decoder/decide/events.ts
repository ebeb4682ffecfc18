import { isApiModule } from '../notations/class-statuses';
import { NOTATIONS } from '../notations/index';
import type { Reading, Source, Span, Vocabulary } from '../notations/reading';
import { readValues } from '../notations/values';
import { raw } from '../text/any-of';
import type { Piece } from '../text/cut';
import { blank, quiet } from '../text/quiet';
import { SUCCESS } from '../text/success';
import { type Facts, factsOf } from './facts';
import { isOfLibrary, type Origin, originOf } from './origin';
import { isStrong } from './trust';

/** One record that tells of an error, or of a detail of one. */
export interface Event extends Facts {
  /** Offset of its record in the text, and after it. */
  start: number;
  end: number;
  origin: Origin;
  /** Whether it is the cause of the one before it, or its consequence. */
  isChained: boolean;
  /** Whether it says what the last of several attempts ended with, which may be listed after it. */
  isConclusion: boolean;
  /** Whether it says itself that another error came after it. */
  isEarlier: boolean;
  /** Whether it is one of a list inside of another record. */
  isNested: boolean;
  /** Whether a line of its own begins with its status. */
  isHeadline: boolean;
  /** Whether its record begins with a time or a level, or has a level as a member: a log's. */
  isLogged: boolean;
  /** Whether anybody may have answered so: by a library that is none of the API's, in the form of a framework, or with a class for a code. */
  isDoubtful: boolean;
  /** Whether its record has a word for a failure, if only as its level. */
  isFailure: boolean;
  /** Whether its record tells of a success: its request id is no one's. */
  isSuccess: boolean;
  /** How far it proves an error: by its strong shape; by words that count only in a report; as a detail of another. */
  proof: 'strong' | 'weak' | 'detail';
}

/** Of the AI SDK and its like. */
const CONCLUSION = /[Ll]ast (?:error|status): /;
/** What fallbacks print under the last error. */
const EARLIER = /^\s*(?:Previous|Original)(?: \w+)?: /;
/** What Nest, hapi and Fastify answer, which stand behind services and behind the reader's own pages. */
const OF_ANYBODY = /"statusCode"\s*:\s*\d{3}\s*,\s*"error"\s*:\s*"[A-Z]/;
/** The level of a log in JSON, among the members before any object. */
const LOGGED = /^\{[^{}]{0,200}"(?:level|lvl|severity)"/;
/** Longest record that is read, in characters: of a longer one its beginning and its end. */
const LONGEST = 40_000;

/**
 * Reads one record.
 * @param text the whole text
 * @param piece where the record stands
 * @param vocabulary names of statuses
 * @param context the request before it, if that stands in a record of its own
 * @returns what it tells, or nothing
 */
export function readRecord(text: string, piece: Piece, vocabulary: Vocabulary, context: string): Event | undefined {
  const { start, end, isChained, kind } = piece;
  const whole = text.slice(start, end);
  const record =
    whole.length <= LONGEST
      ? whole
      : whole.slice(0, LONGEST / 2) + ' '.repeat(whole.length - LONGEST) + whole.slice(-LONGEST / 2);
  const silenced = quiet(record);
  const values = readValues(silenced);
  const { dead } = values;
  const source: Source = { text: blank(silenced, dead), values, vocabulary };
  const readings: Reading[] = [];
  for (const notation of NOTATIONS) {
    if (notation.keywords.test(source.text)) readings.push(...notation.read(source, notation.patterns));
  }
  const facts = factsOf(readings);
  const messages = readings
    .flatMap(({ message }) => (message && /["'`]/.test(record.charAt(message.start - 1)) ? message : []))
    .sort((a, b) => a.start - b.start);
  const hidden = blank(blank(record, dead), messages);
  const origin = facts.isOwn
    ? ({ by: 'own' } as const)
    : originOf(
        record,
        hidden,
        { place: placeOf(facts), isTyped: facts.isTyped, lines: linesOf(facts, record) },
        context,
      );
  if (readings.length === 0 && origin.by === 'unknown') return undefined;
  if (facts.exception && !isOfApi(facts.exception, origin)) facts.exception = undefined;
  const isProof = facts.status ?? facts.type ?? facts.code ?? facts.exception ?? facts.cutWord;
  const proof = !isProof ? 'detail' : isStrong(facts.place) || facts.isTyped || facts.exception ? 'strong' : 'weak';
  return {
    ...shift(facts, start),
    start,
    end,
    origin,
    isChained,
    isLogged: kind === 'stamp' || LOGGED.test(record),
    isHeadline: isHeadline(facts, record),
    isNested: kind === 'nested',
    isConclusion: CONCLUSION.test(record),
    isEarlier: EARLIER.test(record),
    isDoubtful:
      origin.by === 'unknown' &&
      (isOfLibrary(hidden) || OF_ANYBODY.test(record) || /^[A-Z][a-z]/.test(facts.code?.value ?? '')),
    isFailure: /fail|err/i.test(record),
    isSuccess: SUCCESS.test(record),
    proof,
  };
}

/** Names of classes are shared by many libraries; only that of the rate limit is the API's where nothing else tells. */
function isOfApi({ value, statuses }: NonNullable<Facts['exception']>, origin: Origin): boolean {
  if (origin.by === 'api' || /API\w*Error/.test(value) || isApiModule(value)) return true;
  const hasModule = /[a-z](?:\.|::|\\)[A-Z]/.test(value);
  return !hasModule && statuses[0] === 429;
}

/** What may stand before a status on a line of its own: marks, and a word for it. */
const LABEL = raw`(?:HTTP|API|[Ee]rror|[Ss]tatus ?(?:[Cc]ode)?)\b[:=]? ?`;
/** `Error of the service (HTTP 429): …`, as shown to the users of a program. */
const WHOSE = raw`^(?:Error|Fehler|Erreur)\b[^.:]{0,40} \(HTTP $`;
const HEADLINE = new RegExp(
  raw`^(?:[\w-]{1,40} \| )?[^\w\s]{0,4} ?(?:\(\w+\) )?(?:${LABEL})*["'[(]*$|(?:us ?Code|rror): $|${WHOSE}`,
);

function isHeadline({ statusAt }: Facts, record: string): boolean {
  if (!statusAt) return false;
  return HEADLINE.test(record.slice(record.lastIndexOf('\n', statusAt.start - 1) + 1, statusAt.start));
}

/** The lines from the first fact to the last: what stands before and behind them may be about anything. */
function linesOf({ statusAt, type, code, message, exception, cutWord }: Facts, record: string): Span {
  const spans = [statusAt, type, code, message, exception, cutWord].filter((span) => span !== undefined);
  if (spans.length === 0) return { start: 0, end: record.length };
  const first = Math.min(...spans.map(({ start }) => start));
  const end = record.indexOf('\n', Math.max(...spans.map((span) => span.end)));
  return { start: record.lastIndexOf('\n', first - 1) + 1, end: end < 0 ? record.length : end };
}

/** Places of a status that a server's own log has as well. */
const IN_PASSING = new Set<Facts['place']>(['field', 'lone-field', 'key', 'word', 'words', 'start']);

/** Servers log what they answered beside the request, or in a field. */
function placeOf({ place, isTyped }: Facts): 'log' | 'field' | 'answer' {
  if (isTyped) return 'answer';
  if (place === undefined || place === 'log') return 'log';
  return IN_PASSING.has(place) ? 'field' : 'answer';
}

/** Moves the offsets of all facts, those in lists too. */
function shift(facts: Facts, by: number): Facts {
  const moved = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(moved);
    const { start, end = 0 } = (value ?? {}) as Partial<Span>;
    return start === undefined ? value : { ...(value as Span), start: start + by, end: end + by };
  };
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, moved(value)])) as unknown as Facts;
}
