import { matchesOf } from './named-groups';
import type { Notation } from './reading';

/** Rust's `Display`: `type: message (param: p) (code: c)`. */
export const ASYNC_OPENAI: Notation = {
  keywords: /\(code: /,
  patterns: {
    display:
      /(?<=^|\s)(?<type>[a-z]+(?:_[a-z]+)+): (?<message>.{1,1000}?)(?: \(param: [^)\n]{0,100}\))? \(code: (?<code>[\w.-]{1,64})\)/dg,
  },
  read: ({ text }, { display }) =>
    matchesOf(text, display).map(({ start, end, facts }) => ({ start, end, ...facts, body: 'envelope' })),
};
