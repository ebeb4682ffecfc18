import { either, raw } from '../text/any-of';
import { LETTER } from '../text/letters';
import { type Found, numbersIn, sentenceAfter, statusReading } from './numbers';
import { isOther } from './other-numbers';
import type { Fact, Notation, Source } from './reading';

/** Words that go on with the sentence. */
const GO_ON = either(
  'err|from|for|on|at|by|when|since|again|every|today|now|this|while|if|because|only',
  'status|resp|after|de|todo|and|but|in|is|was|as|too|with|un|rate|http',
);
/** A noun: what comes before it is a count. */
const COUNTED = new RegExp(raw`^ (?!${GO_ON})[a-zäöüß]+(?![\w:=({[])|^ \d+[a-z]`);

/** What may stand between such a word and the number: signs, and small words. */
const BETWEEN = raw`(?:[^${LETTER}\d\n]|\b(?:is|was|of|an?|the|with|code|http|status|error)\b){0,12}$`;
const stems = (words: string) => new RegExp(`(?:${words})[${LETTER}_]*${BETWEEN}`, 'i');

/** A status after a word for it, in running text, in the languages that people ask for help in. */
export const STATUS_KEY: Notation = {
  keywords: /[45]\d\d/,
  patterns: {
    /** The strongest: what follows is a status, whatever comes next. */
    status: new RegExp(
      `(?:stat\\w*|https?|code|err(?:or[ea]?s?|o|eurs?)?|fehler|ошибк[а-я]*|код[а-я]*|码|コード)[^${LETTER}\\d\\n]{0,9}$`,
      'i',
    ),
    code: stems('http|stat|estad|stav|durum|tila|[ck][oó]d|rc|err|fe[ihj]l|result|virhe|błą|chyb|hata|fail|fall'),
    answer: stems(
      'resp|risp|antw|retu|devuel|many|g[eo]t|g[ai]v|sa(?:id|ys)|see|sent?|hit|kesal|thr|rais|back|upstr|with|repl',
    ),
    vietnamese: stems('lỗi|thái'),
    slavic: stems('приход|ошиб|помил|код|отв|статус|состо|стан|stan[ui]|unaccept'),
    semitic: stems('סטטוס|خطأ|رمز|حال|کد|שגיאה|קוד'),
    other: stems('σφάλμα|κωδικ|कोड|รหัส'),
    eastern: stems('[错錯状狀码碼]|返回|エラー|コード|ス|오류|코드|상태'),
    arrow: stems('(?<!-)[-=]>|→'),
    /** The word for it behind the number. */
    behind: /^ ?(?:エラー|错误|hata)/,
  },
  read: (source, { status, behind, ...words }) =>
    numbersIn(source).flatMap((number) => {
      if (number.isRead || isOther(number)) return [];
      const { near, after, end } = number;
      if (status?.test(near)) return statusReading(number, 'key', toldBefore(number) ?? sentenceOf(source, end, after));
      const isSaid =
        behind?.test(after) || (Object.values(words).some((pattern) => pattern.test(near)) && !COUNTED.test(after));
      if (!isSaid) return [];
      // `gpt-9 failed: 402 Your credit balance is too low`
      const isWorded = near.endsWith(': ') && source.vocabulary.statusWorded(after) === number.status;
      return statusReading(number, isWorded ? 'named' : 'word', sentenceOf(source, end, after));
    }),
};

/** What happened, before a status in brackets: `ResponseError: model "flow-2" not found (status code: 404)`. */
const TOLD = /(?:^|: )((?:[^:\n]|:(?! )){3,300}) \(status code: $/;

function toldBefore({ before, start }: Found): Fact | undefined {
  const { 0: all = '', 1: value } = TOLD.exec(before) ?? [];
  if (value === undefined) return undefined;
  const from = start - all.length + all.indexOf(value);
  return { value, start: from, end: from + value.length };
}

/** What stands behind a sign says what happened; what follows without one says where. */
function sentenceOf(source: Source, end: number, after: string): Fact | undefined {
  return /^["'\])]? ?[:：，–-]/.test(after) ? sentenceAfter(source, end) : undefined;
}
