import { numbersIn, sentenceAfter, statusReading } from './numbers';
import { isOther } from './other-numbers';
import type { Notation } from './reading';

/** A status after an exception's class: `RateLimitError: 429 Slow down`, `com.openai.errors.RateLimitException: 429: …`, `ApiException: (401)`. */
export const EXCEPTION_NUMBER: Notation = {
  keywords: /[45]\d\d/,
  patterns: {
    suffix: /[A-Za-z_](?:Error|Exception)["')\]]?[:\s([]{1,3}$/,
    /** `NotFound: 404 models/…`, `google.api_core.exceptions.ResourceExhausted: 429 …`. */
    capital: /(?:^|["'])(?:[A-Z][A-Za-z]+|text): $/,
    camel: /(?:^|[."'])[A-Z][a-z]+[A-Z][A-Za-z]+: $/,
  },
  read: (source, { suffix, capital, camel }) =>
    numbersIn(source).flatMap((number) => {
      const { near, after, end } = number;
      const isAfter =
        suffix?.test(near) ||
        (capital?.test(near) && /^(?: (?:[A-ZÀ-ÞА-Я][a-zß-ÿа-я]|["'{[<(])|\s*$)/m.test(after)) ||
        (camel?.test(near) && /^ [A-Za-zÀ-ɏЀ-ӿ"'{[<(]/.test(after));
      return isAfter && !isOther(number) ? statusReading(number, 'class', sentenceAfter(source, end)) : [];
    }),
};
