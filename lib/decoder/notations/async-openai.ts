import { raw } from '../text/any-of';
import { matchesOf } from './named-groups';
import type { Notation } from './reading';

const TYPE = '(?<type>[a-z]+(?:_[a-z]+)+): ';
const CODE = raw`(?: \(param: [^)\n]{0,100}\))? \(code: (?<code>[\w.-]{1,64})\)`;

/** Rust's `Display`: `type: message (param: p) (code: c)`. */
export const ASYNC_OPENAI: Notation = {
  keywords: /\(code: /,
  patterns: {
    display: new RegExp(raw`(?<=^|\s)${TYPE}(?<message>.{1,1000}?)${CODE}`, 'dg'),
  },
  read: ({ text }, { display }) =>
    matchesOf(text, display).map(({ start, end, facts }) => ({ start, end, ...facts, body: 'envelope' })),
};
