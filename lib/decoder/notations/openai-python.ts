import { numbersIn, sentenceAfter, statusReading } from './numbers';
import type { Notation } from './reading';

/** `Error code: 429 - {…}`. */
export const OPENAI_PYTHON: Notation = {
  keywords: /rror code/i,
  patterns: { code: /error code: ?$/i },
  read: (source, { code }) =>
    numbersIn(source).flatMap((number) =>
      code?.test(number.near) && /^ ?-|^\s*$/.test(number.after)
        ? statusReading(number, 'sdk', sentenceAfter(source, number.end))
        : [],
    ),
};
