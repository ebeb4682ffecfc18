import { either, raw } from '../text/any-of';
import { LETTER } from '../text/letters';
import { bothEnds } from './both-ends';
import type { Wait } from './reading';

/** Seconds of a unit, by its first letter; ms is a unit of its own. */
const SECONDS: Record<string, number> = { m: 60, h: 3600, d: 86_400 };
const UNIT = '(ms|milli\\w*|min\\w*|se[ckg][a-zа-я]*|сек[а-я]*|hours?|days?|[hdms])';
const AMOUNT = raw`(\d{1,7}(?:\.\d{1,9})?)\s?${UNIT}(?![${LETTER}])`;
const PARTS = new RegExp(AMOUNT, 'gi');

/** Longest wait that is taken for one, a week: more is a mistake or another number. */
const LONGEST_SECONDS = 7 * 86_400;

/**
 * @param text a wait as people and servers write it: `34`, `34s`, `6ms`, `1m2s`, `1h 30m`, `26 seconds`.
 * @returns seconds
 */
export function parseDuration(text: string): number | undefined {
  let seconds = Number(/^\s*([\d.]{1,17})(?=\s*$|[\s;,])(?!\s*[A-Za-zа-я])/.exec(text)?.[1] ?? Number.NaN);
  for (const [, amount, unit = ''] of text.matchAll(PARTS))
    seconds =
      (seconds || 0) +
      Number(amount) * (/^mi?l?l?i?s/i.test(unit) ? 0.001 : (SECONDS[unit.charAt(0).toLowerCase()] ?? 1));
  return seconds <= LONGEST_SECONDS ? Math.round(seconds * 1e6) / 1e6 : undefined;
}

/** Once more, in English, German, French, Spanish and Russian. */
const AGAIN = either(raw`again|later|wait|erneut|wieder|versuch\w*|réessay\w*|intent\w*|nuevo|повтор[а-я]*|снова`);
/** Wordings by which servers ask to wait. What an SDK says of itself ("Retrying in 0.49 seconds") is not among them. */
const ASKING = either(
  `(?:try again|(?<!_|retry: )retry(?: your request)?|wait|resets?)(?: (?:after|in|for|about)){0,2}[ :]+`,
  raw`${AGAIN}[^.\n]{0,30} (?:in|nach|dans|en|через) (?=\d+ [sс])`,
  raw`\bin (?=\d+ Sek\w* (?:erneut|wieder|noch))`,
);
/** The same as Google's clients print it. */
const PRINTED = raw`retry_delay \{\s+seconds: (?<plain>\d{1,6})`;
const ASKED = new RegExp(raw`${ASKING}((?:${AMOUNT}\s?){1,4})|${PRINTED}`, 'gi');

/**
 * @param text a message; offsets count from its beginning
 * @param shift added to the offsets
 * @returns the waits that the message asks for
 */
export function retryInWords(text: string, shift: number): Wait[] {
  return bothEnds([...text.matchAll(ASKED)]).flatMap((found) => {
    const amount = found[1] ?? found.groups?.plain ?? '';
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
  const at = httpDate(value);
  if (at) return { at };
  const seconds = parseDuration(value);
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
