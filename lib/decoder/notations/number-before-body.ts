import { LETTER } from '../text/letters';
import { numbersIn, statusReading } from './numbers';
import { isOther } from './other-numbers';
import type { Notation } from './reading';

/** The beginning of a line, a colon or a bracket. */
const SIGNS = new RegExp(`(?:^[^${LETTER}\\d]{0,12}|[:：(] ?)$`);

/**
 * A status in front of a body or a page: `503 {"error":…}`, `Failed to load: 402, {…}`, `API Error (504 <!DOCTYPE html>`;
 * or on the line under it, as `curl -w '\n%{http_code}'` prints it.
 */
export const NUMBER_BEFORE_BODY: Notation = {
  keywords: /[{<]/,
  patterns: {
    body: /^[ \t:–-]{0,4}\{\s{0,4}\\{0,3}["']?(?:error|message|detail|type|code)/,
    any: /^[\])]?[,\s:–-]{1,5}(?:\[?\{|<[!a-z])/i,
    under: /^[ \t]*(?:[\n\u2028]|$)/,
  },
  read: (source, { body, any, under }) =>
    numbersIn(source).flatMap((number) => {
      const { before, after, start } = number;
      const isBefore = body?.test(after) || (any?.test(after) && SIGNS.test(before));
      const isUnder = under?.test(after) && /\}[\n\u2028]/.test(source.text.slice(start - 2, start));
      return (isBefore || isUnder) && !isOther(number) ? statusReading(number, 'body') : [];
    }),
};
