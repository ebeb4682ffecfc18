import type { Fact, Reading, Wait } from '../notations/reading';
import { statusByReason } from '../notations/status-names';
import { anyOf } from '../text/any-of';
import { rankOf } from './trust';

/** What one record says about an error. Offsets count from the beginning of the record. */
export interface Facts
  extends Pick<
    Reading,
    | 'status'
    | 'statusAt'
    | 'place'
    | 'type'
    | 'code'
    | 'cutWord'
    | 'message'
    | 'requestId'
    | 'exception'
    | 'retry'
    | 'delay'
    | 'asked'
    | 'limits'
    | 'sentAt'
    | 'shouldRetry'
  > {
  /** Whether a body with type or code stands in it. */
  isTyped: boolean;
  /** Whether the reader's own server answered so. */
  isOwn?: boolean | undefined;
  /** The reference's words that stand free in it. */
  words: readonly string[];
  /** Exceptions that its message tells of: those of a fallback. */
  wrapped: readonly NonNullable<Reading['exception']>[];
  /** Other statuses that are told in it. */
  others: readonly Reading[];
}

/**
 * Puts together what the notations read in one record.
 * @param readings of one record
 */
export function factsOf(readings: readonly Reading[]): Facts {
  const messages = readings.filter(({ body, message }) => body === 'envelope' && message);
  const isInside = (one: Reading) =>
    messages.some(
      ({ message }) =>
        message && message.start <= one.start && one.start < message.end && one.message?.start !== message.start,
    );
  const isBeside = (one: Reading) => isInside(one) || one.isAside === true || one.isOwn === true;
  const told = [...readings.filter(({ status }) => status)].sort(
    (a, b) => Number(isBeside(a)) - Number(isBeside(b)) || rankOf(a.place) - rankOf(b.place),
  );
  const known = told[0];
  const outer = (one: Reading) => (isBeside(one) ? 2 : one.isWeak ? 3 : 0);
  const worded = [...readings.filter(isTyped)].sort((a, b) => outer(a) - outer(b) || fullness(b) - fullness(a));
  const typed = worded.find(({ type }) => type);
  const coded = worded.find((one) => one.code && !(typed && outer(typed) < 2 && outer(one) >= 2));
  // A word that stands free may be the very one that stands in a body.
  const isOne = typed && coded && typed.type?.start === coded.code?.start;
  const type = isOne && outer(typed) > outer(coded) ? undefined : typed?.type;
  const code = isOne && type ? undefined : coded?.code;
  const raised = readings.find(({ exception }) => exception);
  const last = <K extends keyof Reading>(key: K): Reading[K] | undefined => {
    return readings.findLast((one) => one[key] !== undefined)?.[key];
  };
  // What a message says about another server's status is not this error's, when the error has words of its own.
  const own = known && isInside(known) && (type ?? code) ? undefined : known;
  return defined({
    status: own?.status,
    statusAt: own?.statusAt,
    place: own?.place,
    isOwn: own?.isOwn || undefined,
    type,
    code,
    cutWord: last('cutWord'),
    message: messageOf(readings, own, raised),
    requestId: requestIdOf(readings),
    exception: raised?.exception,
    retry: last('retry') as Wait | undefined,
    delay: last('delay') as Wait | undefined,
    asked: last('asked') as Wait | undefined,
    limits: last('limits'),
    sentAt: last('sentAt'),
    shouldRetry: last('shouldRetry'),
    words: worded.flatMap(({ isWeak, type, code }) => (isWeak ? ((type ?? code)?.value ?? []) : [])),
    isTyped: worded.some(({ isWeak, isAside }) => !isWeak && !isAside),
    others: told.filter((one) => !one.isOwn && one.status !== own?.status),
    wrapped: readings.filter((one) => one.exception && isInside(one)).flatMap(({ exception }) => exception ?? []),
  });
}

function isTyped({ type, code }: Reading): boolean {
  return (type ?? code) !== undefined;
}

/** A body with a code says more than one with a type alone, and a class in the place of the type least. */
function fullness({ type, code }: Reading): number {
  return Number(code !== undefined) - Number(/(?:Error|Exception)$/.test(type?.value ?? ''));
}

/** The innermost sentence that means something: of the bodies before that of the line, of two bodies the deeper. */
function messageOf(
  readings: readonly Reading[],
  known: Reading | undefined,
  raised: Reading | undefined,
): Fact | undefined {
  const inBodies = readings.filter(({ message, body }) => message && body === 'envelope');
  const inPages = readings.filter(({ message, body }) => message && body === 'page');
  const inFields = readings.filter(({ message, body }) => message && body === 'message');
  const printed = [raised, known].filter(
    (one) =>
      one?.message &&
      !isReason(one.message.value) &&
      !inBodies.includes(one) &&
      !inFields.includes(one) &&
      !inPages.includes(one),
  );
  const candidates = [...inBodies.reverse(), ...printed, ...inFields.reverse(), ...inPages].flatMap(
    (one) => one?.message ?? [],
  );
  const tidied = candidates.flatMap((message) => tidy(message) ?? []);
  return tidied.find(({ value }) => statusByReason(value) === undefined) ?? tidied[0];
}

/** A reason phrase beside the status says nothing more. */
function isReason(said: string): boolean {
  return statusByReason(said) !== undefined && !said.startsWith('page ');
}

/** A body, a page, a frame, a request, a header. */
const BODY = anyOf(
  /^\[?\{|^<[!\w]|\{\s*\\*["'](?:error|message|type|code|detail)\\*["']\s*:|^at \S|^Traceback/,
  /^(?:GET|POST) https?:|^Date: /,
);

/** Without the frames that some put into the message; nothing for a body or a page. */
function tidy(message: Fact): Fact | undefined {
  const value = message.value
    .replace(/^(?:PHP .{0,40}?)?Uncaught [\w\\]{1,80}: /, '')
    .replace(/ in \/\S+:\d+$/, '')
    .replace(/\s*\n\s+at [\s\S]*$/, '')
    .replace(/^(?:(?:HTTP |Error:? )?[45]\d\d(?: -|:)|[-|])\s+/, '')
    .replace(/(?:, (?:url|cf-ray|request id): [^\s,]+)+$/, '')
    .replace(/^(?:[a-z]+(?:_[a-z]+)+:? )?"([^"]+)"(?: \(.*\))?$/, '$1')
    .replace(/ (?:\[links|retry_delay|for url: \S+)$/, '')
    .replace(/^status code \(no body\)?$/, '')
    .trim();
  return BODY.test(value) || value.length < 2 ? undefined : { ...message, value };
}

/** A body's own id, else the last that stands anywhere. */
function requestIdOf(readings: readonly Reading[]): Fact | undefined {
  const all = readings.filter(({ requestId }) => requestId);
  return (all.findLast(({ body }) => body) ?? all.at(-1))?.requestId;
}

/** An object whose members may be left out, but are not undefined. */
type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** @param values any object; what is undefined is left out */
export function defined<T extends object>(values: T): Defined<T> {
  // Made anew, as engines slow down for an object from which something was deleted.
  const result = {} as T;
  for (const key in values) if (values[key] !== undefined) result[key] = values[key];
  return result as Defined<T>;
}
