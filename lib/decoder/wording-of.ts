import type { Span } from './pairs';
import { isProse } from './prose';
import { namesApi, namesForeign, scopeOf } from './scope';
import { isSourceLine } from './source-lines';

/** Longest text that is judged by its wording as a whole. */
const WORDING_REACH = 6000;

/** What says that it went well. */
const SUCCEEDED =
  /\b(?:success|ok|healthy)["']?\s?[:=]\s?["']?true|\b(?:status|result|state|(?<!\()code)["']?\s?[:=]\s?["']?(?:succ\w*|ok|0|2\d\d)\b(?!\s?=)|["'](?:choices|object)["']\s*:(?!\s*["']error)/i;
/** What happens on the client's side, where no response comes. */
const CLIENT_SIDE =
  /\bE(?:CONN|TIMED|NOTF|AI_|NOENT|ACCES|ADDR)|onnection (?:re|error|closed)|[Tt]imed? ?out|SSL|Failed to fetch|api_?[kK]ey (?:cl|has|must|opt)|_API_KEY\b|\[Errno|(?:Import|Syntax|Type|Decode|Load|FinishReason)Error|command not found|No module/;
/** A server's own record of what it answered. */
const ACCESS = /HTTP\/[\d.]+"/;
/** An exception whose class no SDK has, and words that only an API of models uses. */
const EXCEPTION = /[a-z](?:Error|Exception)\b/;
const API_WORDS = /api[ _-]?key|\bmodel\b|quota|rate limit|context|billing/i;

/**
 * @param text the cleaned, redacted paste
 * @param dead stretches of it that are what a model or a person wrote
 * @param isAll whether nothing but the wording is there to judge by, so that it must be that of an error
 * @returns the part that may be judged by its wording: short, not about another service, and no source code; else an empty text
 */
export function wordingOf(text: string, dead: readonly Span[], isAll: boolean): string {
  if (text.length > WORDING_REACH || (namesForeign(text) && !namesApi(text))) return '';
  let kept = text;
  for (const { start, end } of dead) kept = kept.slice(0, start) + ' '.repeat(end - start) + kept.slice(end);
  if (!isAll) return kept;
  // Names of settings and headers are no words of an error.
  kept = kept
    .split('\n')
    .filter((line) => !isSourceLine(line) && !isProse(line) && !(ACCESS.test(line) && scopeOf(line) === 'own'))
    .join('\n');
  const isOther =
    (SUCCEEDED.test(kept) && !/errors?["']?\s?[:=]\s?["'{[]/i.test(kept)) ||
    (CLIENT_SIDE.test(kept) && !/upstream|gateway|\bendpoint/i.test(kept)) ||
    (EXCEPTION.test(kept) && !namesApi(kept) && !API_WORDS.test(kept));
  return isOther ? '' : kept.replace(/\w*[_-][\w-]*["'`]?\s?(?:[:=]|=>)|\w+(?:Error|Exception)\b/g, ' ');
}
