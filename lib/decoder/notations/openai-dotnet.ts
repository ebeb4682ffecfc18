import { raw } from '../text/any-of';
import { matchesOf } from './named-groups';
import type { Notation } from './reading';

const STATUS = raw`HTTP (?<status>[45]\d\d) \((?<type>[\w.-]*)(?:: ?(?<code>[\w.-]*))?\).*`;
const BREAK = raw`[\n\u2028]\s*`;

/** The first line of a message, an optional parameter, an empty line, the message; other bodies: the message above a line with the status. */
export const OPENAI_DOTNET: Notation = {
  keywords: /HTTP [45]|Status: /,
  patterns: {
    first: new RegExp(`${STATUS}${BREAK}(?:Parameter: .*${BREAK})?(?<message>.{0,2000})`, 'dg'),
    above: /(?<=^|\n)(?:[\w.]+Exception: )?(?<message>[^\n{<[]{3,1000})[\n\u2028]+Status: (?<status>[45]\d\d)\b/dg,
  },
  read: ({ text, vocabulary }, { first, above }) => [
    ...matchesOf(text, first).map(({ start, end, facts: { status, type, code, message } }) => {
      // The only word in brackets may be the code.
      const isCode = type && !code && !vocabulary.isType(type.value);
      return {
        start,
        end,
        place: 'sdk' as const,
        status: Number(status?.value),
        statusAt: status,
        type: isCode ? undefined : type,
        code: isCode ? type : code,
        message,
        body: 'envelope' as const,
      };
    }),
    ...matchesOf(text, above).map(({ start, end, facts: { status, message } }) => ({
      start,
      end,
      place: 'field' as const,
      status: Number(status?.value),
      statusAt: status,
      message,
      body: 'message' as const,
    })),
  ],
};
