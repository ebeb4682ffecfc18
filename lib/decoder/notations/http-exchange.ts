import { numbersIn, statusReading } from './numbers';
import type { Notation } from './reading';

/** The status line of a response (RFC 9112 section 4), as curl, HTTPie, okhttp, Go and access logs print it. */
export const HTTP_EXCHANGE: Notation = {
  keywords: /HTTP\/|<-/,
  patterns: {
    version: /HTTP\/\d(?:\.\d)?["']?[,\s]{1,3}["']?$/,
    /** okhttp's logging interceptor: `<-- 504 Gateway Timeout https://…`. */
    arrow: /^<-{1,3} $/,
  },
  read: (source, patterns) =>
    numbersIn(source).flatMap((number) =>
      Object.values(patterns).some((pattern) => pattern.test(number.near)) ? statusReading(number, 'status-line') : [],
    ),
};
