import type { RetryFact } from './evidence';

/** Seconds of a unit, by its first letter; ms is a unit of its own. */
const SECONDS: Record<string, number> = { s: 1, m: 60, h: 3600, d: 86_400 };
const PART =
  /^\s*(\d{1,7}(?:\.\d{1,9})?)\s?(ms|millis|[hdms]|(?:hour|day|min(?:ute)?|sec(?:ond|onde|undo|unda)?|Sekunde|segundo|секунд)\p{L}{0,3})(?!\p{L})/u;

/** Longest wait that is taken for one, a week: more is a mistake or another number. */
const LONGEST_SECONDS = 7 * 86_400;

/**
 * @param text a wait as people and servers write it: `34`, `34s`, `6ms`, `1m2s`, `1h 30m`, `26 seconds`
 * @returns seconds, or undefined if the text does not begin with a wait
 */
function parseDuration(text: string): number | undefined {
  let seconds = Number(/^\s*(\d{1,7}(?:\.\d{1,9})?)(?=\s*$|[\s;,])(?!\s*\p{L})/u.exec(text)?.[1] ?? Number.NaN);
  let rest = text;
  for (let part = PART.exec(rest); part; part = PART.exec(rest)) {
    const [all, amount, unit = ''] = part;
    const size = /^mi?l?l?i?s/.test(unit) ? 0.001 : (SECONDS[unit.charAt(0).toLowerCase()] ?? 1);
    seconds = (seconds || 0) + Number(amount) * size;
    rest = rest.slice(all.length);
  }
  return seconds <= LONGEST_SECONDS ? Math.round(seconds * 1e6) / 1e6 : undefined;
}

/** Wordings by which servers ask to wait; then a number with its unit. What an SDK says of itself ("Retrying in 0.49 seconds") is not among them. */
const ASKED =
  /(?:try again|retry(?: \w+ request)?|wait|resets?|available)(?: (?:after|in|for|at least|about)){0,2}[ :]+(\d[\d.]{0,12}\s?\p{L}{1,12}(?:\s?\d[\d.]{0,12}\s?[a-z]{1,12}){0,3})|(?:in|nach|dans|en|через) (\d{1,5} ?(?:Sekunden|secondes?|segundos|секунд\p{L}*))/giu;

/**
 * @param text a message; offsets count from its beginning
 * @param shift added to the offsets
 * @returns the waits that the message asks for
 */
export function retryInWords(text: string, shift: number): RetryFact[] {
  return [...text.matchAll(ASKED)].flatMap((found) => {
    const amount = found[1] ?? found[2] ?? '';
    const seconds = parseDuration(amount);
    const end = shift + found.index + found[0].length;
    return seconds === undefined ? [] : [{ seconds, source: found[0], start: end - amount.length, end }];
  });
}

/**
 * @param value value of a Retry-After header: seconds or an HTTP-date (RFC 9110 section 10.2.3), or a duration such as `34s`
 * @param unit seconds that one plain number counts, 0.001 for retry-after-ms
 */
export function retryInHeader(value: string, unit: number): { seconds?: number; at?: number } | undefined {
  const text = value.replace(/^[\s"'[]+/, '').replace(/["'\]].*/, '');
  const at = httpDate(text);
  if (at !== undefined) return { at };
  const seconds = parseDuration(text);
  return seconds === undefined ? undefined : { seconds: Math.round(seconds * unit * 1e6) / 1e6 };
}

/**
 * @param text an HTTP-date (RFC 9110 section 5.6.7), for example `Mon, 14 Jul 2025 08:03:31 GMT`
 * @returns epoch ms
 */
export function httpDate(text: string): number | undefined {
  const date = /[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} [\d:]{8}/.exec(text)?.[0];
  return date === undefined ? undefined : Date.parse(`${date} GMT`) || undefined;
}
