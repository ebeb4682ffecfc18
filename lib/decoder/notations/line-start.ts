import { raw } from '../text/any-of';
import { CAPITAL, LETTER } from '../text/letters';
import { numbersIn, sentenceAfter, statusReading } from './numbers';
import { isOther } from './other-numbers';
import type { Notation } from './reading';

/** What stands before a message: a time, a level, a tag, marks and brackets. */
const TIME = raw`(?:.{0,40}\d\d:\d\d:\d\d\S*\s+)?`;
const LEVEL = raw`(?:[A-Z]{4,8}:?\s+)?`;
const TAG = raw`(?:\[[\w.:-]+\]\s*)?`;
const SIGNS = new RegExp(raw`^${TIME}${LEVEL}${TAG}[^${LETTER}\d]{0,12}$`);

/** A status that begins a record, with what it is about: `429 Slow down`, `502 from https://…`, `x · 429 · y`. */
export const LINE_START: Notation = {
  keywords: /[45]\d\d/,
  patterns: {
    sentence: new RegExp(`^(?:\\]|\\)|:|\\s[–-])?\\s[${CAPITAL}].{3}`),
    address: /^ (?:on|from|for|at|calling) \S{0,12}(?:https?:|\/v\d)/,
    dots: /^ [·|•]/,
  },
  read: (source, { sentence, address, dots }) =>
    numbersIn(source).flatMap((number) => {
      const { before, after, start, end } = number;
      if (isOther(number)) return [];
      if (/[·|•] $/.test(before)) return dots?.test(after) ? statusReading(number, 'start') : [];
      if (source.text.slice(0, start).trim().length > 80 || !SIGNS.test(before)) return [];
      if (!sentence?.test(after) && !address?.test(after)) return [];
      return statusReading(number, 'start', sentence?.test(after) ? sentenceAfter(source, end) : undefined);
    }),
};
