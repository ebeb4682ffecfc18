/** Words for status, code, error and answer, as stems, in languages that people ask for help in; then what may stand between them and the number. */
export const KEY =
  /(?:(?:^|[^\p{L}])(?:https?|stat|estad|stare|stav|durum|tila|állap|[ck][oó]d|rc|erro?|fe[ihj]l|fel|fout|virhe|bł|chyb|hata|exce|fail|fall|resp|risp|répon|antw|repl|retu|reto|many|g[eo]t|g[ai]ve|sa(?:id|ys)|see|sen[dt]|hit|answ|unaccept|kesal|отв|rece|thr|rais|back|upstr|with|lỗi|mã|thái|stan[ui]|ошиб|помил|код|статус|состо|стан|σφάλμα|κωδικ|خطأ|ال(?:حال|رمز)|حال|رمز|کد|وضعیت|שגיאה|קוד|סטטוס|कोड|स्थिति|รหัส|สถานะ|[-=]>|→)|[错錯状狀码碼]|エラー|コード|ステータス|오류|코드|상태)[\p{L}\p{M}_]*(?:[\s:=：([<"'“‘’”`*!#|,~>./)\]\\–—-]|\b(?:is|was|of|an?|the|with|code|http|status|error)\b){0,6}$/iu;
/** The strongest of them: what follows is a status, whatever comes next. */
export const STATUS_KEY =
  /(?:stat\w*|https?|code|err(?:ore?|o|eur)?|fehler|fout|virhe|b[łl][ąa]d|chyba|hata\p{L}*|kesalahan|lỗi|ошибк\p{L}*|помилк\p{L}*|ス|码|код\p{L}*)[^\p{L}]{0,9}$/iu;

/** Names of numbers that count, measure or name something else; also at the end of longer names, `total_time`, `responseSize`. */
const OTHER_NAMES =
  'exit area zip postal promo line port pid col row page room flight issue max min limit remaining length size id total count token weight time took duration latency elapsed bytes sent received burst level attempt retries ms warnings problems files modules';
const initials = OTHER_NAMES.split(' ').map((name) => [name.charAt(0).toUpperCase(), name.slice(1)] as const);
const anyCase = initials.map(([first, rest]) => `[${first}${first.toLowerCase()}]${rest}`).join('|');
const capital = initials.map(([first, rest]) => first + rest).join('|');
/** A number that counts, measures or names something else. */
export const OTHER_NUMBER = new RegExp(
  `(?:(?<![A-Za-z])(?:${anyCase})|(?<=[a-z\\d])(?:${capital}))s?\\W{0,4}(?:[Cc]ode|[Ss]tatus|[Nn]umber)?\\W{0,4}$`,
);
/** What makes such a number a status after all, close before it. */
export const STATUS_NEAR = /(?:(?:error|status)[ _-]?code|http)\W{0,12}(?:id\W{0,4})?$/i;
/** What follows a number that counts: a noun. */
export const COUNTED =
  /^ ?(?:%|€|(?!error|err|from|for|on|at|by|when|since|again|every|today|now|all|this|while|during|instead|if|because|until|only|sometimes|often|always|status|resp|after|and|but|in|is|was|as|too|unauth|rate|http)[a-zäöüß]{1,30}(?![\w:=({[]))/;

/** Source code that compares with the number, and options of commands. */
export const COMPARED =
  /(?:[=!<>]=|case|\bin \[[^\]\n]{0,60}|\b(?:toBe|toEqual|abort)\(|\.[sS]\w*tatus\(|status_code=|WHERE [^\n]{0,60}|\s--[\w-]{2,30}[ =]|\b(?!ERR_|\w*(?:STATUS|CODE|ERROR|HTTP|RESPONSE|RESULT)\b)[A-Z]{2,}(?:_[A-Z]+)+["']?\s{0,3}[:=]?|\w\.\w+\s?\/\/|#define \w+|\bexit(?:ed|s)?(?: with)?(?: code| status)?:?|[a-z.]\/|\b(?:on|retry|retryable)[-_][\w-]{0,20}(?:codes?|status(?:es)?)["']?\s?[:=]|\b(?:[Nn]umber|[Cc]ount|[Tt]otal) of [\w ]{1,30}[:=]?)\s{0,2}["']?$/;
/** Prose that asks or tells how to treat a status. */
export const EXPLAINED =
  /\b(?:what(?:'s| is| are| does)|how (?:do|to|can|should)|should|handle|meaning of|difference between|write an?|explain|rfc ?\d{4}|are (?:answered|returned|rejected)|(?:if|when(?:ever)?) (?:the|an?|you|it|requests)\b(?![^\n]*\b(?:i|we|gets?|got)\b))\b[^\n.:]{0,60}$/i;
/** Prose that tells when a status is sent, to anybody and not to me. */
export const MEANS =
  /^["']?\s?(?:(?:errors? |status(?: code)? )?(?:means?|indicates?|stands for|is returned (?:when|if))\b)/i;
/** @see MEANS */
export const SENDS = /\b(?:returns?|responds?|answers?|sends?|raises?|throws?)\b[^.\n]{0,40}$/i;
/** @see MEANS */
export const IN_CASE = /^ (?:when(?:ever)?|if|unless) (?:the|an?|you|your|no|there|it)\b/i;
/** A status among others in a list. */
export const LISTED_AFTER = /^["']?\s*,\s*["']?[1-5]\d\d\b/;
/** @see LISTED_AFTER */
export const LISTED_LONG = /^(?:,| and| or) ?(?:and |or )?[45]\d\d(?:,| and| or) ?(?:and |or )?[45]\d\d/;
/** @see LISTED_AFTER */
export const LISTED_LAST = /[45]\d\d(?:,| and| or) ?(?:and |or )?[45]\d\d(?:,| and| or) ?(?:and |or )?$/;
/** @see LISTED_AFTER */
export const LISTED_BETWEEN = /[45]\d\d, ?$/;
/** @see LISTED_AFTER */
export const LISTED_BEFORE = /[[({][^\])}]*\b[1-5]\d\d["']?\s*,\s*["']?$/;
