import { either, raw } from '../text/any-of';
import type { Found } from './numbers';

const COUNTED = either('exit(?:ed|s)?|(?<!many )requests|line|port|page|limit|id|total|count|size|length');

/** What a number counts, measures, names or compares, seen from before it. One idea each; any of them is enough. */
export const BEFORE: readonly RegExp[] = [
  // `line 429`, `port: 500`, `exit code 503`, `max_tokens=404`
  new RegExp(raw`(?:\b|_)${COUNTED}\b\W{0,3}(?:code|status|with)?\W{0,3}["'\`]?$`, 'i'),
  /(?:\b|_)(?:attempts?|of errors|\dxx responses|warnings|sent)\b\W{0,3}["'`]?$/i,
  // `length of values (429)`
  /\blength of \w+ \($/i,
  // `main.ts:429`, `host:500`
  /[\w\]](?<!stat\w{0,9}|code|error|err|http):["'`]?$/i,
  // `flow/429`, `--retries 500`, `RATE_LIMIT = 429`
  /(?:[a-z.]\/|\s--[\w-]+[ =]|\w_\w+ ?= ?)["'`]?$/i,
];
/** `error_code: 429`, `http 500`: a name of a status after all. */
const STATUS_NAME = /(?:error|status)[ _-]?code\W{0,12}$|http\W*$/i;
/** The same, where upper and lower case tell: comparisons, calls, constants, comments. */
export const CODE_BEFORE: readonly RegExp[] = [
  /[=!<>]=\s?$/,
  // `429: 17`, a status and its count
  /\b[1-5]\d\d: ?$/,
  /[a-z_](?:I[dD]|Size|Time|Count|Limit)\W{0,3}$/,
  /[A-Z]_[A-Z_]+(?<!STATUS|CODE|ERROR|URE)["']?\s?[:=]?\s?$/,
  /(?:\/\/ ?|#define .*)$/,
];
/** What a number counts, seen from behind it: one of a list, a share, a unit. */
export const AFTER: readonly RegExp[] = [
  /^["'`]?\s?(?:,|and|or)\s?(?:and |or )?["'`]?[1-5]\d\d\b|^(?: [45]\d\d){3}\b/,
  /^ [a-z_ ]{3,40}["'], ?["'][45]\d\d\b/,
  /^["'\])]?\s?(?:[:=]\s?\d+%?\s*(?:\n|$|,)|\(\d[\d ]*\))/,
  // A row of a load test: requests, and how many of them failed.
  /^ +\d+\(\d/,
  /^ ?(?:[%€°]|m?s|[kM]B|tokens|requests|warnings)(?![A-Za-zÀ-ɏ])/,
];
/** Errors in general, where nobody says that they got them. */
const MANY = /^ (?:errors|responses|status codes)\b/;
const MET = /\b(?:get|getting|got|see|seeing|hit|hitting|receiv\w+|throw\w*|keep|many)\b/i;

/**
 * @param number a number from 400 to 599
 * @returns whether it counts, measures, names or compares something, and so is no status
 */
export function isOther(number: Found): boolean {
  const known = judged.get(number);
  if (known !== undefined) return known;
  const { near, after } = number;
  const result =
    AFTER.some((pattern) => pattern.test(after)) ||
    (MANY.test(after) && !MET.test(near)) ||
    CODE_BEFORE.some((pattern) => pattern.test(near)) ||
    (BEFORE.some((pattern) => pattern.test(near)) && !STATUS_NAME.test(near));
  judged.set(number, result);
  return result;
}

/** Several notations ask about each number. */
const judged = new WeakMap<Found, boolean>();
