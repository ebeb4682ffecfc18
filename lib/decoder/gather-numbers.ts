import type { CatalogueIndex } from './catalogue-index';
import type { Place } from './diagnosis';
import { type Clue, clue, type Fact } from './evidence';
import { isProse } from './prose';
import { lineAround, scopeOf } from './scope';
import { isInSource } from './source-lines';

const NUMBER = /(?<![\p{L}\p{N}_.$€£#+-]|\d[/:,])[45]\d\d(?![\p{L}\p{N}_]|[.,:/#-]\d|\.\w)/gu;

/** Before a number that counts, measures, names or compares something else. */
const OTHER_BEFORE =
  /(?:(?:\b|_)(?:case|exit(?:ed|s)?|tokens|(?<!many )requests|line|port|pid|page|max|min|limit|id|total|count|size|length|time|bytes|attempts?|of errors|latency|warnings|sent)\b\W{0,3}(?:code|status|with)?\W{0,3}|[\w\]](?<!stat\w{0,9}|code|error|err|http):|[a-z.]\/|\s--[\w-]+[ =]|\w_\w+ ?= ?|[45]\d\d(?:,| and| or|\/) ?(?:and |or )?|[[(,]\s?[1-5]\d\d,\s?)["'`]?$/i;
const OTHER_NAME =
  /(?:[=!<>]=\s?|[a-z_](?:I[dD]|Size|Time|Count|Length|Port|Limit|Total)\W{0,3}|\b[a-z]\w*\(|[A-Z]_[A-Z_]+(?<!STATUS|CODE|ERROR|URE)["']?\s?[:=]?\s?|\/\/ ?|#define .*)$/;
/** After such a number. */
const OTHER_AFTER =
  /^(?:["'`]?\s?(?:,|and|or)\s?(?:and |or )?["'`]?[1-5]\d\d\b|(?: [45]\d\d){3}\b|["'\])]?\s?[:=]\s?\d+%?\s*(?:\n|$|,)| ?(?:[%€°]|ms|s|[kM]B|bytes|tokens|requests|warnings|times|files|words|seconds|minutes)(?!\p{L}))/u;
/** Words for status, code, error and answer, as stems, in languages that people ask for help in. */
const KEY =
  /(?:http|stat|estad|stav|durum|tila|[ck][oó]d|rc|err|fe[ihj]l|virhe|błą|chyb|hata|fail|fall|resp|risp|antw|retu|many|g[eo]t|g[ai]v|sa(?:id|ys)|see|sent?|hit|kesal|thr|rais|back|upstr|with|lỗi|thái|ошиб|помил|код|отв|статус|состо|стан|stan[ui]|unaccept|repl|סטטוס|σφάλμα|κωδικ|خطأ|رمز|حال|کد|שגיאה|קוד|कोड|รหัส|(?<!-)[-=]>|→|[错錯状狀码碼]|エラー|コード|ス|오류|코드|상태)[\p{L}\p{M}_]*(?:[^\p{L}\p{N}\n]|\b(?:is|was|of|an?|the|with|code|http|status|error)\b){0,12}$/iu;
/** The strongest of them: what follows is a status, whatever comes next. */
const STATUS_KEY =
  /(?:stat\w*|https?|code|err(?:or[ea]?|o|eur)?|fehler|ошибк\p{L}*|код\p{L}*|码|コード)[^\p{L}\d\n]{0,9}$/iu;
const REQUEST =
  /\b(?:GET|POST|PUT|PATCH|DELETE|HEAD)\b\W{1,6}(?:https?:)?\/\S*(?:(?!\b[1-5]\d\d\b|[a-z]{5}).|failed|return\w*|respon\w*|stat\w*|compl\w*|error){0,80}$/;
const FAILURE =
  /fail|wrong|err|fehler|exception|fout|fel\b|virhe|błąd|chyb|ошиб|помил|错误|錯誤|エラー|오류|خطأ|שגיאה|request/i;

/** A noun: what comes before it is a count. */
const COUNTED =
  /^ (?!err|from|for|on|at|by|when|since|again|every|today|now|all|this|while|during|instead|if|because|until|only|status|resp|after|and|but|in|is|was|as|too|with|un|rate|http)[a-zäöüß]+(?![\w:=({[])|^ \d+[a-z]/;
/** After a request whose status stands there already: sizes, times and counters. */
const LOGGED = /\b(?:GET|POST|PUT|PATCH|DELETE|HEAD)\b.*?(?<![\w.:,/-])[1-5]\d\d(?![\w.:/%-]| ?m?s\b).*$/;

/** How explicit a status is (0 to 100), where it stands, whether the rest of the line is the message. */
type Verdict = readonly [strength: number, place: Place, hasSentence?: boolean | undefined];

/** What stands before and after a status. The first that fits counts. */
const RULES: readonly (readonly [verdict: Verdict, before: RegExp, after?: RegExp])[] = [
  [[75, 'log'], /(?:GET|POST) .*HTTP\/\d(?:\.\d)?["']?[,\s]{1,3}["']?$/],
  [[100, 'status-line'], /(?:HTTP\/\d(?:\.\d)?["']?[,\s]{1,3}["']?|^<-{1,3} )$/],
  [[100, 'class', true], /error code: ?$/i, /^ -/],
  [[85, 'phrase'], /<(?:title|h1)>[^<]*$/],
  [[85, 'phrase'], /^/, /^ (?:status code \(no body\)|ERROR<|(?:Client|Server) Error\b)/],
  [[85, 'class', true], /[A-Za-z_](?:Error|Exception)["')\]]?[:\s([]{1,3}$/],
  [[75, 'log'], REQUEST],
  [[75, 'log'], /(?<!\s[1-5]\d\d[ \d-]{0,20})(?:^|\s)$/, /^[\s|]{1,4}.{0,60}?(?:"|\|\s+)(?:GET|POST) |^ \| \/v\d/],
  [[80, 'key'], STATUS_KEY],
  [[70, 'key'], KEY],
  [[85, 'body'], /^/, /^[ \t:–-]{0,4}\{\s{0,4}\\{0,3}["']?(?:error|message|detail|type|code)/],
  [[85, 'body'], /(?:^[^\p{L}\p{N}]{0,12}|[:：] )$/u, /^[\])]?[,\s:–-]{1,5}(?:\[?\{|<[!a-z])/i],
  [
    [65, 'start', true],
    /^[^\p{L}\p{N}]{0,12}$/u,
    /^(?:\]|\)|:|\s[–-])?\s[\p{Lu}\p{Lo}].{3}|^ (?:on|from|for|at|calling) \S{0,12}(?:https?:|\/v\d)/u,
  ],
  [[85, 'class', true], /^(?:[A-Z][A-Za-z]+|text): $/, /^(?: (?:\p{Lu}\p{Ll}|["'{[<(])|\s*$)/mu],
  [[85, 'class', true], /(?:^|\.)[A-Z][a-z]+[A-Z][A-Za-z]+: $/, /^ [\p{L}"'{[<(]/u],
  [[65, 'start'], /[·|•] $/, /^ [·|•]/],
];

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
    const start = from + found.index;
    const end = start + 3;
    const here = lineAround(text, start);
    const { line, before } = here;
    const status = Number(found[0]);
    const verdict = verdictOn(before, text.slice(end, end + 80), status, index);
    if (!verdict || isInSource(text, start, here)) continue;
    const [strength, place, hasSentence] = verdict;
    if (strength < 100 && isProse(line)) continue;
    // What begins a line is a status where the paste begins.
    if (place === 'start' && (start > 500 || text.slice(0, start - before.length).trim() !== '')) continue;
    const named = scopeOf(line);
    // What only an SDK or an HTTP response prints counts, even on a line that also names another tool.
    const scope = named === 'foreign' && strength === 100 && !line.includes('://') ? 'unknown' : named;
    const said = hasSentence ? sentenceAfter(text, end) : undefined;
    // `429 Too Many Requests` names the status and says no more, or a body follows.
    const isName = said && place === 'phrase' && (/[{<]/.test(said.value) || index.statusNamed(said.value) === status);
    const message = isName ? undefined : said;
    clues.push(
      clue(start, end, { strength, place, status, statusAt: { value: found[0], start, end }, scope, message }),
    );
  }
  return clues;
}

function verdictOn(before: string, after: string, status: number, index: CatalogueIndex): Verdict | undefined {
  const verdict = RULES.find(([, left, right]) => left.test(before) && (!right || right.test(after)))?.[0];
  if (verdict?.[0] === 100) return verdict;
  if (LOGGED.test(before) || (verdict?.[0] === 70 && COUNTED.test(after))) return undefined;
  if (
    OTHER_NAME.test(before) ||
    (OTHER_BEFORE.test(before) && !/(?:error|status)[ _-]?code\W{0,12}$|http\W*$/i.test(before)) ||
    OTHER_AFTER.test(after)
  )
    return undefined;
  if (isNamed(before, after, status, index)) return [85, 'phrase', verdict?.[2]];
  if (verdict) return verdict;
  // `Something went wrong: 500 The engine …`; `(503) Server nicht verfügbar`, as .NET says it in the system's language; `Invalid API key (401)`
  const [, opener] = /([:：] |[，：]|[ :：]?\()$/.exec(before) ?? [];
  const isSaid =
    opener &&
    (((opener.endsWith('(') ? /^\)/ : /^ \p{Lu}\p{Ll}|^[ .]*$/mu).test(after) && FAILURE.test(before)) ||
      index.byWording(`${before} ${after}`)?.status === status);
  return isSaid ? [70, 'words'] : undefined;
}

/** The rest of the line after a status, when it is a sentence. */
function sentenceAfter(text: string, from: number): Fact | undefined {
  const [, lead = '', value = ''] =
    // Python's repr() closes its quotation after the message: `APIStatusError('Error code: 402 - …')`.
    /^([\])]?[:\s–-]{1,4})(?!status code \()([\p{L}'"`].{2,2000}?)(?:["']\)[\])}>]{0,4}|\s+\{)?$/mu.exec(
      text.slice(from, from + 2000),
    ) ?? [];
  const start = from + lead.length;
  return value ? { value, start, end: start + value.length } : undefined;
}

/** Whether the number stands beside its own reason phrase, as in `502 Bad Gateway`. */
function isNamed(before: string, after: string, status: number, index: CatalogueIndex): boolean {
  const next =
    /^["']?[\])]?[\s:,|>–—("'[=-]{0,6}(?:(?:reason\w*|message)['"]?[:=]\s?["'])?([a-z][a-z'-]*(?:[ _-][a-z'-]+){0,7})/i.exec(
      after,
    )?.[1];
  const names = (next ?? '').split(/[ _-]+/).map((_, at, words) => words.slice(0, words.length - at).join('_'));
  names.push(/([A-Z][a-z]+ [A-Za-z ]{3,40})[" :([-]{1,4}$/.exec(before)?.[1] ?? '');
  return names.some((name) => index.statusNamed(name) === status);
}
