import { readValues } from '../notations/values';
import { isProse } from '../text/prose';
import { blank, quiet } from '../text/quiet';
import { serviceOf } from './services';

/** Longest text that is judged by its wording as a whole: longer ones are no report of one error. */
const REACH = 6000;

/** What says that it went well. */
const SUCCEEDED =
  /\b(?:success|ok|healthy)["']?\s?[:=]\s?["']?true|\b(?:status|result|state|(?<!\()code)["']?\s?[:=]\s?["']?(?:succ\w*|ok|0|2\d\d)\b(?!\s?=)|["'](?:choices|object)["']\s*:(?!\s*["']error)/i;
/** What happens on the client's side, where no response comes. */
const CLIENT_SIDE =
  /\bE(?:CONN|TIMED|NOTF|AI_|NOENT|ACCES|ADDR)|onnection (?:re|error|closed)|[Tt]imed? ?out|SSL|Failed to fetch|api_?[kK]ey (?:cl|has|must|opt)|_API_KEY\b|\[Errno|(?:Import|Syntax|Type|Decode|Load|FinishReason)Error|command not found|No module/;
/** An exception whose class no SDK has, and words that only an API of models uses. */
const EXCEPTION = /[a-z](?:Error|Exception)\b/;
const OF_PROGRAM = /^(?:Value|Type)Error: /m;
const API_WORDS = /api[ _-]?key|\bmodel\b|quota|rate limit|context|billing|balance|credits/i;
/** A member that no API of models has in the body of an error. */
const MEMBERS =
  'errors?|message|msg|details?|type|code|param|status|status_?code|success|ok|object|request_?id|estimated_time|error_(?:code|msg|message)|exception|data|text|title|name|metadata|raw|provider_name|user_?id|model|level|time|line|log|body';
const ODD_MEMBER = new RegExp(`["'](?!(?:${MEMBERS})["'])[\\w-]{1,40}["']\\s?:`, 'i');
const HOST = /https?:\/\/([\w.-]+)/g;
/** A question about how something is done, and not why it fails. */
const QUESTION = /[?？]\s*$|哪里|怎么|如何|吗$/;
const FAILURE = /\b(?:get|got|exceed|error|fail|denied|invalid|refus|reject)|报错|错误|失败/i;

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
    .filter((line) => !isProse(line) && !(QUESTION.test(line) && !FAILURE.test(line)))
    .join('\n');
  const isOther =
    [...kept.matchAll(HOST)].some(([, host = '']) => serviceOf(host)) ||
    ODD_MEMBER.test(kept) ||
    OF_PROGRAM.test(kept) ||
    (SUCCEEDED.test(kept) && !/errors?["']?\s?[:=]\s?["'{[]/i.test(kept)) ||
    (CLIENT_SIDE.test(kept) && !/upstream|gateway|\bendpoint/i.test(kept)) ||
    (EXCEPTION.test(kept) && !API_WORDS.test(kept));
  return isOther
    ? ''
    : kept.replace(/:\w+/g, ' ').replace(/\w*[_-][\w-]*["'`]?\s?(?:[:=]|=>)|\w+(?:Error|Exception)\b/g, ' ');
}
