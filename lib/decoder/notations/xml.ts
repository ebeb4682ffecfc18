import { matchesOf } from './named-groups';
import type { Notation } from './reading';

/** `<message>` of an XML body. */
export const XML: Notation = {
  keywords: /<\w/,
  patterns: { message: /<(?:error_?)?message>(?<message>[^<\n]{2,1000})</dgi },
  read: ({ text }, { message }) =>
    matchesOf(text, message).map(({ start, end, facts }) => ({ start, end, ...facts, body: 'message' })),
};
