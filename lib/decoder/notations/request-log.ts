import { either, raw } from '../text/any-of';
import { numbersIn, statusReading } from './numbers';
import { isOther } from './other-numbers';
import type { Notation } from './reading';

/** What stands between the path and the status. */
const LOGGED_WORDS = either(
  raw`(?!\b[1-5]\d\d\b|[a-z]{5}).|failed|return\w*|respon\w*|stat\w*|compl\w*|answer\w*|error`,
);
/** A request with the status that it got, as servers, proxies and browsers log it. */
export const REQUEST_LOG: Notation = {
  keywords: /GET|POST|PUT|PATCH|DELETE|HEAD|\/v\d/,
  patterns: {
    after: new RegExp(raw`\b(?:GET|POST|PUT|PATCH|DELETE|HEAD)\b\W{1,6}(?:https?:)?\/\S*${LOGGED_WORDS}{0,80}$`),
    /** gin and its like: `| 401 | 1.15ms | 10.0.0.9 | POST /v1/…`. */
    column: /^[\s|]{1,4}.{0,60}?(?:"|\|\s+)(?:GET|POST) |^ \| \/v\d/,
  },
  read: (source, { after, column }) =>
    numbersIn(source).flatMap((number) => {
      const isLogged =
        after?.test(number.before) ||
        (/(?<!\s[1-5]\d\d[ \d-]{0,20})(?:^|\s)$/.test(number.before) && column?.test(number.after));
      return isLogged && !isOther(number) ? statusReading(number, 'log') : [];
    }),
};
