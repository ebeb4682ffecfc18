import { LETTER } from '../text/letters';
import { numbersIn, statusReading } from './numbers';
import { isOther } from './other-numbers';
import type { Notation } from './reading';

/** The beginning of a line, a colon or a bracket. */
const SIGNS = new RegExp(`(?:^[^${LETTER}\\d]{0,12}|[:：(] ?)$`);

/** A status in front of a body or a page: `503 {"error":…}`, `Failed to load: 402, {…}`, `API Error (504 <!DOCTYPE html>`. */
export const NUMBER_BEFORE_BODY: Notation = {
  keywords: /[{<]/,
  patterns: {
    body: /^[ \t:–-]{0,4}\{\s{0,4}\\{0,3}["']?(?:error|message|detail|type|code)/,
    any: /^[\])]?[,\s:–-]{1,5}(?:\[?\{|<[!a-z])/i,
  },
  read: (source, { body, any }) =>
    numbersIn(source).flatMap((number) => {
      const { before, after } = number;
      const isBefore = body?.test(after) || (any?.test(after) && SIGNS.test(before));
      return isBefore && !isOther(number) ? statusReading(number, 'body') : [];
    }),
};
