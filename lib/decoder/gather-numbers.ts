import type { CatalogueIndex } from './catalogue-index';
import { type Clue, clue, type Fact } from './evidence';
import { lineAround, METHOD, scopeOf } from './scope';

const NUMBER = /(?<![\p{L}\p{N}_.,$€£#+-]|\d[/:])[45]\d\d(?![\p{L}\p{N}_]|[.,:/#-]\d|\.\w)/gu;

/** Words for status, code, error and answer, as stems, in languages that people ask for help in; then what may stand between them and the number. */
const KEY =
  /(?:(?:^|[^\p{L}])(?:https?|stat|estad|durum|[ck][oó]d|rc|err|fe[ihj]l|fel|fout|virhe|bł|chyb|hata|exce|fail|fall|resp|risp|répon|antw|repl|retu|reto|many|got|g[ai]ve|rece|thr|rais|back|upstr|with|lỗi|ошиб|помил|код|статус|σφάλμα|خطأ|שגיאה|[-=]>|→)|[错錯状狀码碼]|エラー|コード|ステータス|오류|코드|상태)[\p{L}_]*(?:[\s:=：([<"'“‘’”`*!#|,~>./)\]\\–—-]|\b(?:is|was|of|an?|the|with|code|http|status|error)\b){0,6}$/iu;
/** The strongest of them: what follows is a status, whatever comes next. */
const STATUS_KEY = /(?:stat\w*|https?|code|err\p{L}{0,4}|ス|码|код\p{L}*)[^\p{L}]{0,9}$/iu;

/** A number that counts, measures or names something else. */
const OTHER_NUMBER =
  /(?:exit|area|zip|postal|promo|line|port|pid|col|row|page|room|flight|issue|max|min|limit|remaining|length|size|id|total|count|tokens|weight)\W{0,4}(?:code|status|number)?\W{0,4}$/i;
const COUNTED =
  /^ ?(?:%|€|(?!error|err|from|for|on|at|by|when|status|resp|after|and|but|in|is|was|as|too|unauth|rate|http)[a-zäöüß]{1,30}(?![\w:=({[]))/;

/** Source code that compares with the number, and prose that explains it. */
const COMPARED =
  /(?:[=!<>]=|case|\bin \[[^\]\n]{0,60}|\b(?:toBe|toEqual|abort)\(|\.[sS]\w*tatus\(|status_code=|WHERE [^\n]{0,60})\s{0,2}["']?$/;
const EXPLAINED = /\b(?:what(?:'s| is| are| does)|how (?:do|to|can|should)|should|handle|meaning of)\b[^\n.:]{0,60}$/i;
const MEANS = /^["']?\s?(?:errors? |status(?: code)? )?(?:means?|stands for|is returned (?:when|if))\b/i;

interface Verdict {
  strength: number;
  where: string;
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
  let lastLogged = Number.NEGATIVE_INFINITY;
  for (const found of text.slice(from, to).matchAll(NUMBER)) {
    const at = from + found.index;
    const { line, before } = lineAround(text, at);
    const after = text.slice(at + 3, at + 83);
    const status = Number(found[0]);
    const verdict = judge(before, after, status, index);
    if (!verdict) continue;
    if (verdict === FIRST && (at > 500 || text.slice(0, at - before.length).trim() !== '')) continue;
    // Load balancers write two statuses and two sizes before the request: the first is theirs.
    if (verdict === LOGGED_BEFORE) {
      if (at - lastLogged < 60) continue;
      lastLogged = at;
    }
    const named = scopeOf(line);
    // What only an SDK or an HTTP response prints counts, even on a line that also names another tool.
    const scope = named === 'foreign' && verdict.strength === 100 && !line.includes('://') ? 'unknown' : named;
    const message = verdict === AFTER_CLASS || verdict === FIRST ? sentenceAfter(text, at + 3) : undefined;
    clues.push(
      clue(at, at + 3, { ...verdict, status, statusAt: { value: found[0], start: at, end: at + 3 }, scope, message }),
    );
  }
  return clues;
}

const LOGGED = { strength: 75, where: 'in the log line of the request' };
const LOGGED_BEFORE = { ...LOGGED };
const AFTER_CLASS = { strength: 85, where: 'after the exception’s name' };
const FIRST = { strength: 65, where: 'at the beginning of the line' };
const BEFORE_BODY = { strength: 85, where: 'before the body' };

function judge(before: string, after: string, status: number, index: CatalogueIndex): Verdict | undefined {
  if (COMPARED.test(before) || EXPLAINED.test(before) || MEANS.test(after)) return undefined;
  if (/HTTP\/\d(?:\.\d)?["']?[,\s]{1,3}["']?$/.test(before))
    return METHOD.test(before) ? LOGGED : { strength: 100, where: 'in the HTTP status line' };
  if (/error code: ?$/i.test(before) && /^ -/.test(after)) return { strength: 100, where: 'after “Error code:”' };
  // host:port and file:line
  if (/[\w\]]:$/.test(before) && !/(?:stat\w*|code|error|err|http):$/i.test(before)) return undefined;
  if (namedByPhrase(after, status, index)) return { strength: 85, where: 'beside its HTTP name' };
  if (/[A-Za-z_](?:Error|Exception)["')\]]?[:\s([]{1,3}$/.test(before)) return AFTER_CLASS;
  const request = METHOD.exec(before);
  if (request) {
    const between = before.slice(request.index + request[0].length);
    if (/["']: $/.test(before)) return { strength: 90, where: 'after the request’s URL' };
    if (
      !/[a-z]{4}/i.test(
        between.replace(/HTTP|failed|return\w*|respon\w*|stat\w*|compl\w*|with|error|code|\w+=\S+/g, ''),
      )
    )
      return LOGGED;
  }
  if (/^[\s|]{1,4}[^\n]{0,60}?(?:"|\|\s+)(?:GET|POST) /.test(after)) return LOGGED_BEFORE;
  if (OTHER_NUMBER.test(before) && !/(?:error|status)[ _-]?code|http/i.test(before)) return undefined;
  if (KEY.test(before.slice(-60)) && (STATUS_KEY.test(before) || !COUNTED.test(after))) {
    return { strength: STATUS_KEY.test(before) ? 85 : 70, where: 'as the status' };
  }
  const name = /([A-Z][a-z]+ [A-Za-z ]{3,40})[ :([-]{1,3}$/.exec(before)?.[1];
  if (name && index.statusNamed(name) === status) return { strength: 85, where: 'beside its HTTP name' };
  return besideOther(before, after);
}

function besideOther(before: string, after: string): Verdict | undefined {
  if (/^[ \t:–-]{1,4}\{\s{0,4}\\{0,3}["']?(?:error|message|detail|type|code|object)/.test(after)) return BEFORE_BODY;
  const alone = /^[^\p{L}\p{N}]{0,12}$/u.test(before);
  if (alone && /^[\])]?[\s:–-]{1,4}(?:\[?\{|<[!a-z])/i.test(after)) return BEFORE_BODY;
  if (/[:：] $/.test(before) && /^ {1,4}\{/.test(after)) return BEFORE_BODY;
  if (alone && /^(?:\]|\)|:|\s[–-])?\s[\p{Lu}\p{Lo}][^\n]{3}/u.test(after)) return FIRST;
  if (/^[A-Z][A-Za-z]+: $/.test(before)) return AFTER_CLASS;
  if (/[·|•] $/.test(before) && /^ [·|•]/.test(after)) return { strength: 65, where: 'between separators' };
  if (
    /\b(?:fail|error)/i.test(before) &&
    (/[:：] $/.test(before) ? /^[ .]*(?:\n|$)/ : /\($/.test(before) ? /^\)/ : /(?!)/).test(after)
  ) {
    return { strength: 65, where: 'at the end of the line' };
  }
  return undefined;
}

/** The rest of the line after a status, when it is a sentence. */
function sentenceAfter(text: string, from: number): Fact | undefined {
  const [, lead = '', value = ''] =
    /^([\])]?[:\s–-]{1,4})([\p{L}'"`][^\n]{2,2000}?)(?:\s+\{)?(?:\n|$)/u.exec(text.slice(from, from + 2000)) ?? [];
  const start = from + lead.length;
  return value && !value.startsWith('status code (') ? { value, start, end: start + value.length } : undefined;
}

/** Whether the number stands beside its own reason phrase, as in `502 Bad Gateway`. */
function namedByPhrase(after: string, status: number, index: CatalogueIndex): boolean {
  if (/^ (?:status code \(no body\)|ERROR<|(?:Client|Server) Error\b)/.test(after)) return true;
  const words =
    /^["']?[\])]?[\s:,|>–—("'[=-]{0,6}(?:(?:reason\w*|message)['"]?[:=]\s?["'])?([A-Za-z][A-Za-z'-]*(?:[ _-][A-Za-z'-]+){0,7})/i.exec(
      after,
    )?.[1];
  const parts = words?.split(/[ _-]+/) ?? [];
  for (; parts.length > 0; parts.pop()) if (index.statusNamed(parts.join('_')) === status) return true;
  return false;
}
