import { type Clue, clue, type Fact } from './evidence';
import { lineAround, lineStartNear, scopeOf } from './scope';
import { statusByName } from './tables/http-statuses';
import { normalise } from './words';

const NUMBER = /(?<![\p{L}\p{N}_.,$€£#+]|\d[-:/]|[-+]|[A-Za-z]-)[45]\d\d(?![\p{L}\p{N}_]|[.,:/#-]\d|\.\w)/gu;

/** Things that are counted, and units: a number before them is no status. */
const COUNTED =
  /^\s?(?:ms|msec|millis\w*|s|secs?|seconds?|min|mins|minutes?|h|hours?|days?|weeks?|years?|%|percent|[kKMGT]i?[bB]|bytes?|px|em|pt|dpi|°|€|\$|USD|EUR|items?|rows?|records?|files?|tests?|lines?|messages?|msgs?|users?|documents?|docs?|pages?|tokens?|tasks?|times|retries|problems?|issues?|jobs?|points?|entries|samples?|steps?|words?|char(?:acter)?s?|results?|events?|packages?|modules?|vulnerabilities|objects?|images?|people|products?|orders?|customers?|requests?|errors? (?:found|were|in total)|warnings?|connections?|chunks?|batches|commits?|stars?|votes?|followers|replies|comments?|euros?|dollars?|miles|km|meters?|kg|pieces|rooms?|keys|nodes?|pods?|calls|queries|hits|passed|of \d|\/ ?\d|x \d|×|lines|seats?|units?|more|other|different|new|old|total|left|remaining|processed)(?![\p{L}])/iu;

/** Words for error, in languages that people ask for help in. */
const ERROR_WORDS =
  'error|err|errors|erro|erros|fehler\\w*|fehlercode|erreur|errore|fout\\w*|feil|fejl\\w*|fel|virhe|błąd|błędu|chyba|hata|hatası|eroare|hiba|greška|viga|klaida|kļūda|ошибк\\p{L}*|помилк\\p{L}*|грешка|σφάλμα|خطأ|שגיאה|त्रुटि|kesalahan|ralat|lỗi|ข้อผิดพลาด|エラー\\p{L}*|错误|錯誤|报错|報錯|出错|오류|에러|exception|failure|failed|fails|fail|failing|échec|fallo|falló|falla|falhou|fehlgeschlagen|失败|失敗|denied|rejected|refused';
const STATUS_WORDS =
  '(?:https?[ _-]?)?(?:status|statut|estado|stato|stav|durum|статус\\p{L}*|状态|狀態|ステータス|상태|stan)(?:[ _-]?(?:code|codes?|kod\\w*|코드|コード|码|碼|кода?|text))?|statuscode|http-?status';
const CODE_WORDS =
  'code|código|codigo|codice|kod\\w*|kód|koodi|код\\p{L}*|代码|代碼|错误码|錯誤碼|状态码|狀態碼|返回码|コード|코드|mã|κωδικός|कोड|رمز|קוד|http|https|httpcode|rc|resp(?:onse)?|respuesta|réponse|risposta|antwort|ответ|响应|応答|응답';
const VERB_WORDS =
  'returned|returns|return|responded|responds|replied|answered|gave|gives|got|received|receiving|raised|threw|throws|yielded|sent|with|devolvió|devuelve|retornou|renvoie|renvoyé|liefert|lieferte|gibt|вернул\\p{L}*|返回|报|返す|반환|->|=>|→|⇒|last status|upstream|backend';
const GLUE = '(?:[\\s:=：(\\[{<"\'“‘`*!#|,~-]|is|was|of|code|http|status|error|an?|the|with|=>|→|–|—){0,6}$';

const AFTER_STATUS = new RegExp(`(?:${STATUS_WORDS})["'’”\\])]{0,3}${GLUE}`, 'iu');
const AFTER_ERROR = new RegExp(`(?:^|[^\\p{L}])(?:${ERROR_WORDS})["'’”\\])]{0,3}${GLUE}`, 'iu');
const AFTER_CODE = new RegExp(`(?:^|[^\\p{L}])(?:${CODE_WORDS})["'’”\\])]{0,3}${GLUE}`, 'iu');
const AFTER_VERB = new RegExp(`(?:^|[^\\p{L}])(?:${VERB_WORDS})["'’”\\])]{0,3}${GLUE}`, 'iu');
const NOT_A_CODE =
  /(?:exit(?:ed)?(?: with)?(?: status)?|signal|area|zip|postal|country|promo|qr|source|line|lines|port|pid|column|col|row|page|room|flight|bus|route|version|build|issue|pr|pull request|ticket|chapter|section|step|epoch|iteration|index|offset|size|length|width|height|count|total|max|min|limit|id|uid|gid|code point|ansi|color|colour|temperature|year|weight)(?: (?:code|number|no\.?))?["'\s:=#(]{0,4}$/i;
const ERROR_CLASS = /[A-Za-z_](?:Error|Exception|Failure)["')\]]?[:\s([]{1,3}$/;
const METHOD_LINE = /\b(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b["'`(<[\]:\s→-]{1,6}(?:https?:\/\/|\/)\S{0,300}/;

/** Source code, queries and explanations: the number is compared or explained, it did not come back. */
const COMPARED =
  /(?:[=!<>]==?|\bcase|\bin \[[^\]\n]{0,60}|toBe\(|toEqual\(|status\(|sendStatus\(|abort\(|status_code=|->status\(|\bWHERE\b[^\n]{0,60})\s{0,2}["']?$/;
const EXPLAINED_BEFORE =
  /\b(?:what(?:'s| is| are| does| do)|how (?:do|to|can|should)|should (?:i|we|return)|why (?:do|does|would)|meaning of|difference between|handle|retry on|retries? (?:for|on)|such as|e\.g\.|was bedeutet|qué significa|que signifie)\b[^\n.:]{0,60}$/i;
const EXPLAINED_AFTER =
  /^["']?\s?(?:errors? |status(?: code)? |code )?(?:means?|stands for|is returned (?:when|if)|indicates?|refers to|bedeutet|significa)\b/i;

interface Verdict {
  strength: number;
  where: string;
  /** Whether the server's message follows the number. */
  sentence?: boolean;
  /** Whether the request follows on the same line. */
  ahead?: boolean;
}

/**
 * Finds statuses in running text: each number from 400 to 599 is judged by what stands before and after it.
 * @param text cleaned, redacted text
 * @param from offset of the part to look at
 * @param to offset after it
 */
export function gatherNumbers(text: string, from: number, to: number): Clue[] {
  const clues: Clue[] = [];
  let lastAhead = Number.NEGATIVE_INFINITY;
  NUMBER.lastIndex = 0;
  const part = text.slice(from, to);
  for (let found = NUMBER.exec(part); found; found = NUMBER.exec(part)) {
    const at = from + found.index;
    const verdict = judge(text, at, Number(found[0]));
    if (!verdict) continue;
    // Load balancers write two statuses and two sizes before the request: the first is theirs.
    if (verdict.ahead && at - lastAhead < 60) continue;
    if (verdict.ahead) lastAhead = at;
    const status = Number(found[0]);
    const line = lineAround(text, at);
    const named = scopeOf(line);
    // What only an SDK or an HTTP response prints counts, even on a line that also names another tool.
    const scope = named === 'foreign' && verdict.strength === 100 && !/https?:/.test(line) ? 'unknown' : named;
    const message = verdict.sentence ? sentenceAfter(text, at + 3) : undefined;
    clues.push(
      clue(at, at + 3, {
        ...(message ? { message } : {}),
        status,
        statusAt: { value: found[0], start: at, end: at + 3 },
        strength: verdict.strength,
        where: verdict.where,
        scope,
      }),
    );
  }
  return clues;
}

/** The rest of the line after a status, when it is a sentence. */
function sentenceAfter(text: string, from: number): Fact | undefined {
  const line = text.slice(from, from + 2000).split('\n', 1)[0] ?? '';
  const lead = /^[\])]?[:\s–—-]{1,4}/.exec(line)?.[0];
  const value = lead === undefined ? '' : line.slice(lead.length).replace(/\s+\{?$/, '');
  if (value.length < 3 || !/^[\p{L}'"`]/u.test(value) || /^status code \(no body\)/.test(value)) return undefined;
  const start = from + (lead ?? '').length;
  return { value, start, end: start + value.length };
}

/** Whether the number is named by the status's own reason phrase, as in `502 Bad Gateway`. */
function namedByPhrase(after: string, status: number): boolean {
  const words =
    /^\s?[\])]?[\s:,|>\-–—("'[=]{0,6}((?:reason|reasonphrase|message)['"]?[:=]\s?["'])?([A-Za-z][A-Za-z'-]*(?:[ _-][A-Za-z'-]+){0,7})/i.exec(
      after,
    )?.[2];
  if (/^ (?:status code \(no body\)|ERROR<)/.test(after)) return true;
  if (words === undefined) return false;
  if (/^(?:client|server) error\b/i.test(words)) return true;
  const parts = normalise(words).split('_');
  for (let length = Math.min(parts.length, 8); length > 0; length--) {
    if (statusByName(parts.slice(0, length).join('_')) === status) return true;
  }
  return false;
}

function judge(text: string, at: number, status: number): Verdict | undefined {
  const lineStart = lineStartNear(text, at);
  const before = text.slice(Math.max(lineStart, at - 80), at);
  const after = text.slice(at + 3, at + 83);
  const phrase = namedByPhrase(after, status);
  if (COMPARED.test(before) || EXPLAINED_BEFORE.test(before) || EXPLAINED_AFTER.test(after)) return undefined;
  if (/HTTP\/\d(?:\.\d)?["']?[,\s]{1,3}["']?$/.test(before)) {
    const line = text.slice(Math.max(lineStart, at - 400), at);
    return METHOD_LINE.test(line)
      ? { strength: 80, where: 'in the log line of the request' }
      : { strength: 100, where: 'in the HTTP status line' };
  }
  if (/error code: ?$/i.test(before) && /^\s*-/.test(after)) return { strength: 100, where: 'after “Error code:”' };
  if (phrase && !/[\w)]:$/.test(before)) {
    return {
      strength: 85,
      where: /title>|<h\d|>\s*$|\| $/i.test(before) ? 'in the page’s title' : 'beside its HTTP name',
    };
  }
  // host:port and file:line
  if (/[\w\]]:$/.test(before) && !/(?:status|code|error|err|http|estado|statut)\w*:$/i.test(before)) return undefined;
  if (COUNTED.test(after)) return undefined;
  if (NOT_A_CODE.test(before) && !/status[ _-]?code|error[ _-]?code|http/i.test(before)) return undefined;
  if (/\[$/.test(before) && /^;|^m/.test(after)) return undefined;
  if (AFTER_STATUS.test(before)) return { strength: 85, where: 'as the status' };
  if (ERROR_CLASS.test(before)) return { strength: 85, where: 'after the exception’s name', sentence: true };
  if (AFTER_CODE.test(before)) return { strength: 80, where: 'as the code' };
  const line = text.slice(Math.max(lineStart, at - 400), at);
  if (METHOD_LINE.test(line)) return afterRequest(line, after);
  if (requestAhead(after)) return { strength: 75, where: 'in the log line of the request', ahead: true };
  if (AFTER_ERROR.test(before)) return { strength: 75, where: 'after the word for error' };
  if (
    AFTER_VERB.test(before) &&
    /^\s*(?:$|[^\w\s]|\n|from|for|on|error|response|status|when|after|by|at)/i.test(after)
  ) {
    return { strength: 70, where: 'as what came back' };
  }
  if (/too many $/i.test(before) && /^ error responses/.test(after))
    return { strength: 80, where: 'as what came back' };
  if (
    (/[:：)][ \t]{1,3}$/.test(before) && /^[ \t]{1,4}[{]/.test(after)) ||
    /^[ \t:–-]{1,4}\{\s{0,4}\\{0,3}["']?(?:error|message|detail|type|code|object)\b/.test(after)
  )
    return { strength: 85, where: 'before the body' };
  if (/[·|•][ \t]$/.test(before) && /^[ \t][·|•]/.test(after)) return { strength: 65, where: 'between separators' };
  if (/[:：][ \t]$/.test(before) && /^[ \t.]*(?:$|\n)/.test(after) && /\b(?:fail\w*|error)\b/i.test(before)) {
    return { strength: 65, where: 'at the end of the line' };
  }
  return startOfLine(text, before, after, lineStart);
}

/** `POST /v1/chat/completions 429 12ms`, `POST "https://…": 404`, `… -> 503`. */
function afterRequest(line: string, after: string): Verdict | undefined {
  const between = line.replace(
    /^[\s\S]*?\b(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b["'`(<[\]:\s→-]{1,6}\S{1,300}/,
    '',
  );
  if (/["']?: $/.test(line)) return { strength: 90, where: 'after the request’s URL' };
  if (
    /^[^\p{L}]{0,60}(?:HTTP\/[\d.]+|failed|returned|responded|status|completed|with|in|error|code|:|->|=>|→|[-–—|,"'\s\d.]|\w+=\S+ ?){0,12}$/iu.test(
      between,
    ) &&
    !/^\s?(?:ms|s)\b/.test(after)
  ) {
    return { strength: 75, where: 'in the log line of the request' };
  }
  return undefined;
}

/** HAProxy, load balancers and gin write the status before the request. */
function requestAhead(after: string): boolean {
  return /^[\s|]{1,4}(?:[45]\d\d |[-\d.\sµm|s:]{1,60})[^\n]{0,60}?(?:"|\|\s+)(?:GET|POST|PUT|PATCH|DELETE) /.test(
    `${after}`,
  );
}

function startOfLine(text: string, before: string, after: string, lineStart: number): Verdict | undefined {
  const alone = /^[\s>*•–—\-|✖✗❌⚠🔴⛔:⎿└]*[[(]?$/u.test(before);
  if (alone && /^[\])]?[\s:\-–—]{1,4}(?:\{|\[\{|<[!a-z])/i.test(after))
    return { strength: 85, where: 'before the body' };
  if (/[[(]$/.test(before) && /^[\])]/.test(after)) {
    const beside = alone ? after.slice(1) : before;
    if (
      /(?:response|error|exception|fail\w*|denied|rejected|status|http)\P{L}{0,12}$/iu.test(before) ||
      (alone && /\p{L}{3}/u.test(beside)) ||
      /(?:error|failed|failure)\b[^\d\n]{0,40}\($/i.test(before)
    )
      return { strength: 70, where: 'in brackets beside the error', sentence: alone };
  }
  const firstLine = text.slice(0, lineStart).trim() === '';
  if (alone && firstLine && /^[\])]?(?::\s|\s[-–—]\s|\s)\p{Lu}[^\n]{3,}/u.test(after))
    return { strength: 60, where: 'at the beginning', sentence: true };
  return undefined;
}
