import type { CatalogueIndex } from './catalogue-index';
import { type Clue, clue, type Fact } from './evidence';
import { retryInWords } from './retry-time';
import { lineAround, scopeOf } from './scope';

/** Notations of their own. The groups are named after the facts that they hold. */
const NOTATIONS: readonly RegExp[] = [
  // .NET: first line, an optional parameter, an empty line, the message. Source: openai-dotnet `ClientPipelineExtensions.cs`.
  /HTTP (?<status>[45]\d\d) \((?<type>[\w.-]*)(?:: ?(?<code>[\w.-]*))?\).*[\n\u2028](?:Parameter: .*[\n\u2028])?\s*(?<message>.{0,2000})/dg,
  // Rust: `type: message (param: p) (code: c)`. Source: async-openai `error.rs`.
  /(?<![^\s:])(?<type>[a-z]+(?:_[a-z]+)+): (?<message>.{1,1000}?)(?: \(param: [^)\n]{0,100}\))? \(code: (?<code>[\w.-]{1,64})\)/dg,
  // .NET: the message above a line with the status.
  /(?<!.)(?:[\w.]+Exception: )?(?<message>[^\n{<[]{3,1000})[\n\u2028]+Status: [45]\d\d\b/dg,
  // gin's log, as one-api and new-api write it.
  /\[GIN\][^|\n]{0,40}\|\s*(?<requestId>[\w-]{8,64})\s*\|\s*[45]\d\d\s*\|/dg,
  // A link on Cloudflare's own pages.
  /errorcode_(?<status>[45]\d\d)/dg,
  // XML.
  /<(?:error_?)?message>(?<message>[^<\n]{2,1000})</dgi,
  // Request ids in sentences.
  /(?:request[ _-]?id(?: for [\w ]{1,30})?|ref(?:erence)?(?: id)?)["'’”)\]]{0,2}\s?(?:is|:|=|：|=>)?\s?["'`(]{0,2}(?<requestId>(?=[\w-]*\d)[\w-]{16,64})(?![\w-])/dgi,
  /(?<![\w-])(?<requestId>req_[0-9A-Za-z]{8,64})(?![\w-])/dg,
];

/** AWS Lambda's log names its own invocation so. */
const LAMBDA = /(?:START|END|REPORT|\t) ?RequestId: ?$/;

/**
 * Finds what has a notation of its own: .NET and Rust messages, request ids and waits in sentences, gin's log lines.
 * @param text cleaned, redacted text
 * @param from offset of the part to look at
 * @param to offset after it
 * @param index the reference, for its types
 */
export function gatherText(text: string, from: number, to: number, index: CatalogueIndex): Clue[] {
  const part = text.slice(from, to);
  const clues = retryInWords(part, from).map((wait) => clue(wait.start, wait.end, { retryWords: wait }));
  for (const notation of NOTATIONS) {
    for (const found of part.matchAll(notation)) {
      const facts: Record<string, Fact> = {};
      for (const [name, span] of Object.entries(found.indices?.groups ?? {})) {
        const value = found.groups?.[name];
        if (span && value) facts[name] = { value, start: from + span[0], end: from + span[1] };
      }
      const { status, requestId, type: first, code: second, ...rest } = facts;
      // The only word in brackets may be the code.
      const isCode = first && !second && !index.isType(first.value);
      const start = from + found.index;
      if (requestId && LAMBDA.test(text.slice(requestId.start - 24, requestId.start))) continue;
      const { line } = lineAround(text, start);
      const explicit = status && {
        status: Number(status.value),
        statusAt: status,
        strength: 100,
        place: 'class' as const,
      };
      const body = first ? 6 : rest.message ? 1 : 0;
      clues.push(
        clue(start, start + found[0].length, {
          ...rest,
          ...explicit,
          type: isCode ? undefined : first,
          code: isCode ? first : second,
          body,
          requestId,
          scope: status ? 'api' : body ? scopeOf(line) : 'unknown',
        }),
      );
    }
  }
  return clues;
}
