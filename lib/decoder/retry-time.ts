import type { RetryFact } from './evidence';

const UNITS: Record<string, number> = {
  ms: 0.001,
  milliseconds: 0.001,
  millisecond: 0.001,
  s: 1,
  m: 60,
  h: 3600,
  d: 86_400,
};
const PART =
  /(\d{1,7}(?:\.\d{1,9})?)\s?(ms|milliseconds?|h|hrs?|hours?|d|days?|m|mins?|minutes?|s|secs?|seconds?|секунд\w*|秒)(?![A-Za-z])/gy;

/** Longest wait that is taken for one, a week: more is a mistake or another number. */
const LONGEST_SECONDS = 7 * 86_400;

/**
 * @param text a wait as people and servers write it: `34`, `34s`, `6ms`, `1m2s`, `1h 30m`, `26 seconds`
 * @returns seconds, or undefined if the text does not begin with a wait
 */
export function parseDuration(text: string): number | undefined {
  const plain = /^\s*(\d{1,7}(?:\.\d{1,9})?)\s*$/.exec(text);
  if (plain) return within(Number(plain[1]));
  let seconds = 0;
  let at = /^\s*/.exec(text)?.[0].length ?? 0;
  let parts = 0;
  for (; parts < 4; parts++) {
    PART.lastIndex = at;
    const part = PART.exec(text);
    if (!part) break;
    const unit = part[2] ?? 's';
    seconds += Number(part[1]) * (UNITS[unit] ?? UNITS[unit.charAt(0)] ?? 1);
    at = PART.lastIndex;
    while (text.charAt(at) === ' ') at++;
  }
  return parts === 0 ? undefined : within(Math.round(seconds * 1e6) / 1e6);
}

function within(seconds: number): number | undefined {
  return seconds <= LONGEST_SECONDS ? seconds : undefined;
}

/** Wordings by which servers ask to wait. What an SDK or tool says of itself ("Retrying in 0.49 seconds") is not among them. */
const ASKED =
  /(?:try(?:ing)? again|retry(?: your request| the request| this request)?|please wait|reset(?:s)?)(?: (?:after|in|for)|ing after)? (?:(?:about|approximately|at least) )?(?=\d)|(?:wait|retry after|retry in|resets in|available in|reset after|cool ?down of)[: ]+(?=\d)|(?:in|nach|dans|en|через|em|tra) (?=\d{1,5}(?:\.\d+)? ?(?:seconds?|Sekunden|secondes?|segundos|секунд\w*|secondi))/gi;

/**
 * @param text a message; offsets count from its beginning
 * @param shift added to the offsets
 * @returns the waits that the message asks for
 */
export function retryInWords(text: string, shift: number): RetryFact[] {
  const waits: RetryFact[] = [];
  for (const found of text.matchAll(ASKED)) {
    const from = found.index + found[0].length;
    const amount = AMOUNT.exec(text.slice(from, from + 40))?.[0] ?? '';
    const seconds = parseDuration(amount);
    if (seconds === undefined || /\bretrying\b|reconnect/i.test(found[0])) continue;
    const source = text.slice(found.index, from) + amount;
    waits.push({ seconds, at: undefined, source, start: shift + from, end: shift + from + amount.length });
  }
  return waits;
}

/** A number with its unit, and more of them: `1m2s`, `1 h 30 min`. */
const AMOUNT = /^\d{1,7}(?:\.\d{1,9})?\s?[a-zA-Zа-я秒]{1,12}(?:\s?\d{1,7}(?:\.\d{1,9})?\s?[a-z]{1,12}){0,3}/;

/**
 * @param value value of a Retry-After header: seconds or an HTTP-date (RFC 9110 section 10.2.3), or a duration such as `34s`
 * @param unit seconds that one plain number counts, 0.001 for retry-after-ms
 */
export function retryInHeader(value: string, unit: number): { seconds?: number; at?: number } | undefined {
  const text = value.replace(/^[\s"'[]+|[\s"'\],;]+$/g, '');
  const at = httpDate(text);
  if (at !== undefined) return { at };
  const seconds = parseDuration(text) ?? parseDuration(/^\S*/.exec(text)?.[0] ?? '');
  if (seconds !== undefined) return { seconds: Math.round(seconds * unit * 1e6) / 1e6 };
  return undefined;
}

/**
 * @param text an HTTP-date (RFC 9110 section 5.6.7), for example `Mon, 14 Jul 2025 08:03:31 GMT`
 * @returns epoch ms
 */
export function httpDate(text: string): number | undefined {
  const date = /[A-Z][a-z]{2},? \d{1,2}[ -][A-Z][a-z]{2}[ -]\d{2,4} \d\d:\d\d:\d\d(?: GMT| UTC)?/.exec(text)?.[0];
  if (!date) return undefined;
  const time = Date.parse(/GMT|UTC/.test(date) ? date : `${date} GMT`);
  return Number.isNaN(time) ? undefined : time;
}
