import type { CatalogueIndex } from './catalogue-index';
import type { Place } from './diagnosis';
import { type Clue, clue, type Fact } from './evidence';
import { followsLoggedStatus, isBeforeRequest, requestBefore } from './log-lines';
import {
  COMPARED,
  COUNTED,
  EXPLAINED,
  IN_CASE,
  KEY,
  LISTED_AFTER,
  LISTED_BEFORE,
  LISTED_BETWEEN,
  LISTED_LAST,
  LISTED_LONG,
  MEANS,
  OTHER_NUMBER,
  SENDS,
  STATUS_KEY,
  STATUS_NEAR,
} from './number-words';
import { lineAround, scopeOf } from './scope';
import { isSourceLine } from './source-lines';
import { statusByWording } from './tables/wordings';

const NUMBER = /(?<![\p{L}\p{N}_.,$€£#+-]|\d[/:])[45]\d\d(?![\p{L}\p{N}_]|[.,:/#-]\d|\.\w)/gu;

interface Verdict {
  strength: number;
  place: Place;
}

/**
 * Finds statuses in running text: each number from 400 to 599 is judged by what stands before and after it.
 * @param text cleaned, redacted text
 * @param from offset of the part to look at
 * @param to offset after it
 * @param index the reference, for the names of statuses
 */
export function gatherNumbers(text: string, from: number, to: number, index: CatalogueIndex): Clue[] {
  const clues: Clue[] = [];
  for (const found of text.slice(from, to).matchAll(NUMBER)) {
    const at = from + found.index;
    const { line, before } = lineAround(text, at);
    const after = text.slice(at + 3, at + 83);
    const status = Number(found[0]);
    const verdict = judge(before, after, status, index);
    if (!verdict || isSourceLine(line)) continue;
    if (verdict === FIRST && (at > 500 || text.slice(0, at - before.length).trim() !== '')) continue;
    const named = scopeOf(line);
    // What only an SDK or an HTTP response prints counts, even on a line that also names another tool.
    const scope = named === 'foreign' && verdict.strength === 100 && !line.includes('://') ? 'unknown' : named;
    const message = BEFORE_SENTENCE.has(verdict) ? sentenceAfter(text, at + 3) : undefined;
    clues.push(
      clue(at, at + 3, { ...verdict, status, statusAt: { value: found[0], start: at, end: at + 3 }, scope, message }),
    );
  }
  return clues;
}

const LOGGED: Verdict = { strength: 75, place: 'log' };
const AFTER_CLASS: Verdict = { strength: 85, place: 'class' };
const FIRST: Verdict = { strength: 65, place: 'start' };
const ERROR_CODE: Verdict = { strength: 100, place: 'class' };
/** Places after which the rest of the line is the message. Source: openai-python 3.54.0 and openai-node 7.57.0, run. */
const BEFORE_SENTENCE = new Set<Verdict>([AFTER_CLASS, FIRST, ERROR_CODE]);
/** Words for a failure in languages in which systems report one. */
const FAILURE =
  /fail|wrong|\berr|error|fehler|exception|fout|fel\b|virhe|erro|błąd|chyb|ошиб|помил|错误|錯誤|エラー|오류|خطأ|שגיאה/i;
const BEFORE_BODY: Verdict = { strength: 85, place: 'body' };

function judge(before: string, after: string, status: number, index: CatalogueIndex): Verdict | undefined {
  if (COMPARED.test(before) || EXPLAINED.test(before) || MEANS.test(after)) return undefined;
  // `503: 12` counts answers.
  if (/^["'\])]?\s?[:=]\s?\d{1,9}%?\s*(?:\n|$|[,;)])/.test(after)) return undefined;
  if (LISTED_LONG.test(after) || LISTED_LAST.test(before)) return undefined;
  if (LISTED_BETWEEN.test(before) && /^(?:,| and| or) ?(?:and |or )?[45]\d\d/.test(after)) return undefined;
  if (SENDS.test(before) && IN_CASE.test(after)) return undefined;
  if (/[[({]/.test(before) && (LISTED_AFTER.test(after) || LISTED_BEFORE.test(before))) return undefined;
  const request = requestBefore(before);
  // The first number after a request is its status; later ones are sizes, times and counters.
  if (request && followsLoggedStatus(request.between)) return undefined;
  if (/HTTP\/\d(?:\.\d)?["']?[,\s]{1,3}["']?$/.test(before))
    return request ? LOGGED : { strength: 100, place: 'status-line' };
  if (/(?:^|\s)<-{1,3} $/.test(before)) return { strength: 100, place: 'status-line' };
  if (/error code: ?$/i.test(before) && /^ -/.test(after)) return ERROR_CODE;
  // host:port and file:line
  if (/[\w\]]:$/.test(before) && !/(?:stat\w*|code|error|err|http):$/i.test(before)) return undefined;
  if (namedByPhrase(after, status, index)) return { strength: 85, place: 'phrase' };
  if (/[A-Za-z_](?:Error|Exception)["')\]]?[:\s([]{1,3}$/.test(before)) return AFTER_CLASS;
  if (request) {
    if (/["']: $/.test(before)) return { strength: 90, place: 'log' };
    if (request.isDirect) return LOGGED;
  }
  if (isBeforeRequest(before, after)) return LOGGED;
  if (OTHER_NUMBER.test(before) && !STATUS_NEAR.test(before.slice(-40))) return undefined;
  if (KEY.test(before.slice(-60)) && (STATUS_KEY.test(before) || !COUNTED.test(after))) {
    return { strength: STATUS_KEY.test(before) ? 85 : 70, place: 'key' };
  }
  const name = /([A-Z][a-z]+ [A-Za-z ]{3,40})[ :([-]{1,3}$/.exec(before)?.[1];
  if (name && index.statusNamed(name) === status) return { strength: 85, place: 'phrase' };
  return besideOther(before, after, status);
}

function besideOther(before: string, after: string, status: number): Verdict | undefined {
  if (/^[ \t:–-]{1,4}\{\s{0,4}\\{0,3}["']?(?:error|message|detail|type|code|object)/.test(after)) return BEFORE_BODY;
  const alone = /^[^\p{L}\p{N}]{0,12}$/u.test(before);
  if (alone && /^[\])]?[\s:–-]{1,4}(?:\[?\{|<[!a-z])/i.test(after)) return BEFORE_BODY;
  if (/[:：] $/.test(before) && /^,? {1,4}\{/.test(after)) return BEFORE_BODY;
  if (alone && /^(?:\]|\)|:|\s[–-])?\s[\p{Lu}\p{Lo}][^\n]{3}/u.test(after)) return FIRST;
  if (/^[A-Z][A-Za-z]+: $/.test(before) && /^(?: (?:\p{Lu}\p{Ll}|["'{[<(])|\s*(?:\n|$))/u.test(after))
    return AFTER_CLASS;
  // `Something went wrong: 500 The engine …`; `(503) Server nicht verfügbar`, as .NET says it in the system's language.
  if (
    (FAILURE.test(before) || /\brequest: $/.test(before)) &&
    (/[:：] $/.test(before) ? /^ \p{Lu}\p{Ll}/u : /[:：] ?\($/.test(before) ? /^\) ?\p{L}/u : /(?!)/).test(after)
  )
    return { strength: 70, place: 'words' };
  // `Invalid API key (401)`
  if (/ [([]$/.test(before) && /^[)\]][\s.!]*(?:\n|$)/.test(after) && statusByWording(before) === status)
    return { strength: 70, place: 'words' };
  if (alone && /^ (?:on|from|for|at|calling) \S{0,12}(?:https?:|\/v\d)/.test(after)) return FIRST;
  if (/[·|•] $/.test(before) && /^ [·|•]/.test(after)) return { strength: 65, place: 'start' };
  if (
    FAILURE.test(before) &&
    (/[:：] $/.test(before) ? /^[ .]*(?:\n|$)/ : /\($/.test(before) ? /^\)/ : /(?!)/).test(after)
  ) {
    return { strength: 65, place: 'words' };
  }
  return undefined;
}

/** The rest of the line after a status, when it is a sentence. */
function sentenceAfter(text: string, from: number): Fact | undefined {
  const [, lead = '', value = ''] =
    /^([\])]?[:\s–-]{1,4})([\p{L}'"`][^\n]{2,2000}?)(?:\s+\{)?(?:\n|$)/u.exec(text.slice(from, from + 2000)) ?? [];
  const start = from + lead.length;
  // Python's repr() closes its quotation after the message: `APIStatusError('Error code: 402 - …')`.
  const sentence = value.replace(/["']\)[\])}>]{0,4}$/, '');
  return sentence && !sentence.startsWith('status code (')
    ? { value: sentence, start, end: start + sentence.length }
    : undefined;
}

/** Whether the number stands beside its own reason phrase, as in `502 Bad Gateway`. */
function namedByPhrase(after: string, status: number, index: CatalogueIndex): boolean {
  if (/^ (?:status code \(no body\)|ERROR<|(?:Client|Server) Error\b)/.test(after)) return true;
  const words =
    /^["']?[\])]?[\s:,|>–—("'[=-]{0,6}(?:(?:reason\w*|message)['"]?[:=]\s?["'])?([A-Za-z][A-Za-z'-]*(?:[ _-][A-Za-z'-]+){0,7})/i.exec(
      after,
    )?.[1];
  const parts = words?.split(/[ _-]+/) ?? [];
  for (; parts.length > 0; parts.pop()) {
    const name = parts.join('_');
    // `429 tokens` counts tokens.
    if (index.statusNamed(name) === status && !/^(?:tokens|requests)$/.test(name)) return true;
  }
  return false;
}
