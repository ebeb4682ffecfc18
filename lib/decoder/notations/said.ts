import { numbersIn, statusReading } from './numbers';
import { isOther } from './other-numbers';
import type { Notation } from './reading';

const FAILURE =
  /fail|wrong|err|fehler|exception|fout|fel\b|virhe|błąd|chyb|ошиб|помил|错误|錯誤|エラー|오류|خطأ|שגיאה|request/i;

/** A status that a sentence about a failure ends or opens with: `Something went wrong: 500 The engine …`, `(503) Server nicht verfügbar`. */
export const SAID: Notation = {
  keywords: /[45]\d\d/,
  patterns: {
    colon: /(?:[:：] |[，：]|[ :：])$/,
    bracket: /[ :：]?\($/,
  },
  read: (source, { colon, bracket }) =>
    numbersIn(source).flatMap((number) => {
      const { near, after, status } = number;
      const isInBrackets = bracket?.test(near);
      if (number.isRead || isOther(number) || !(isInBrackets || colon?.test(near))) return [];
      const ends = isInBrackets ? /^\)/ : /^(?: [–-])? [A-ZÀ-ÞА-Я][a-zß-ÿа-я]|^[ .]*$/m;
      const isSaid =
        (isInBrackets || /[:：，]\s?$/.test(near)) &&
        ((ends.test(after) && FAILURE.test(near)) || source.vocabulary.statusWorded(`${near} ${after}`) === status);
      return isSaid ? statusReading(number, 'words') : [];
    }),
};
