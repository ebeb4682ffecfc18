import { readValues } from '../notations/values';
import { anyOf } from '../text/any-of';
import { isProse } from '../text/prose';
import { blank, quiet } from '../text/quiet';

/** Longest text that is judged by its wording as a whole: longer ones are no report of one error. */
const REACH = 6000;

/** What says that it went well. */
const SUCCEEDED = /\b(?:status|code(?="))["']?\s?[:=]\s?["']?(?:ok|0|2\d\d)\b(?!\s?=)/i;
/** What happens on the client's side, where no response comes. */
const CLIENT_SIDE = anyOf(
  /\bE(?:CONN|TIMED|NOTF|AI_|ADDR)|onnection (?:re|error|closed)|no route|[Tt]imed? ?out|SSL|\b407 P/m,
  /(?:Failed to fetch|fetch failed)|[A-Z]_KEY\b|file does not exist|No such file/,
  /^[IWEF]\d{4} \d\d:|^\w{3} [ \d]\d [\d:]{8} \S+ [\w.-]+\[\d/,
);
/** An exception whose class no SDK has, and words that only an API of models uses. */
const EXCEPTION = /[a-z](?:Error|Exception)\b/;
const OF_PROGRAM = /^ValueError: |IllegalArgument/m;
const API_WORDS = /api[ _-]?key|\bmodel\b|quota|rate limit|context|billing|balance|credits/i;
/**
 * @param text the cleaned, redacted paste
 * @returns what of it may be judged by its wording alone: a short report, no source code, no success, nothing of the client's; else an empty text
 */
export function wordingOf(text: string): string {
  if (text.length > REACH) return '';
  // Names of settings and headers are no words of an error.
  const silenced = quiet(text);
  const kept = blank(silenced, readValues(silenced).dead)
    .split('\n')
    .filter((line) => !isProse(line))
    .join('\n');
  const isOther =
    OF_PROGRAM.test(kept) ||
    SUCCEEDED.test(kept) ||
    (CLIENT_SIDE.test(kept) && !/upstream|gateway|\bendpoint/i.test(kept)) ||
    (EXCEPTION.test(kept) && !API_WORDS.test(kept));
  return isOther ? '' : kept.replace(/:\w+/g, ' ').replace(/\w*[_-][\w-]*["'`]?\s?(?:[:=]|=>)/g, ' ');
}
