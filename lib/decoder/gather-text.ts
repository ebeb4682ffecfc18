import { type Clue, clue } from './evidence';
import { retryInWords } from './retry-time';
import { lineAround, scopeOf } from './scope';

/** .NET: `HTTP 429 (type: code)`, an optional parameter line, an empty line, the message. Source: openai-dotnet `ClientPipelineExtensions.cs`. */
const DOTNET = /HTTP ([45]\d\d) \(([\w.-]*)(?:: ?([\w.-]*))?\)[^\n]*\n(?:Parameter: [^\n]*\n)?\s*([^\n]{0,2000})/g;

/** async-openai's Display: `type: message (param: p) (code: c)`. Source: async-openai `error.rs`. */
const RUST =
  /(?:^|[\s:])([a-z]+(?:_[a-z]+)+): ([^\n]{1,1000}?)(?: \(param: ([^)\n]{0,100})\))?(?: \(code: ([\w.-]{1,64})\))(?=\s|$)/g;

/** .NET and others: `Azure.RequestFailedException: message`, then `Status: 429 (Too Many Requests)` on a line of its own. */
const STATUS_BELOW = /(?:^|\n)(?:[\w.]+Exception: )?([^\n]{3,1000})\n+Status: ([45]\d\d)\b/g;

const ID_IN_TEXT =
  /(?:request[ _-]?id|requestid|req[ _-]?id|trace id|ref(?:erence)?(?: id)?)\b["'’”)\]]{0,2}\s?(?:is|was|of|:|=|：|=>)?\s?["'`(]{0,2}((?:req|chatcmpl|gen)[_-][\w-]{6,64}|[0-9a-f]{8}-[0-9a-f-]{27}|[\w-]{16,64})(?![\w-])|(?<![\w-])(req_[0-9A-Za-z]{8,64})(?![\w-])/gi;
const LAMBDA = /(?:START|END|REPORT|\t) ?RequestId: ?$/;

/** gin's log as one-api and new-api write it: time, request id, status, duration, address, request. */
const GIN = /\[GIN\][^|\n]{0,40}\|\s*([\w-]{8,64})\s*\|\s*([45]\d\d)\s*\|/g;

/**
 * Finds what has a notation of its own: .NET and Rust messages, request ids and waits in sentences, gin's log lines.
 * @param text cleaned, redacted text
 * @param from offset of the part to look at
 * @param to offset after it
 */
export function gatherText(text: string, from: number, to: number): Clue[] {
  const part = text.slice(from, to);
  const clues: Clue[] = [];
  for (const found of part.matchAll(DOTNET)) {
    const at = from + found.index;
    const [, status = '', type = '', code = '', message = ''] = found;
    const end = at + found[0].length;
    const open = found[0].indexOf('(') + at + 1;
    clues.push(
      clue(at, end, {
        status: Number(status),
        statusAt: { value: status, start: at + 5, end: at + 8 },
        strength: 100,
        where: 'in the exception’s first line',
        scope: 'api',
        body: 6,
        ...(type ? { type: { value: type, start: open, end: open + type.length } } : {}),
        ...(code
          ? {
              code: {
                value: code,
                start: found[0].indexOf(code, open - at + type.length) + at,
                end: found[0].indexOf(code, open - at + type.length) + at + code.length,
              },
            }
          : {}),
        ...(message.trim() ? { message: { value: message.trim(), start: end - message.length, end } } : {}),
      }),
    );
  }
  for (const found of part.matchAll(RUST)) {
    const [all, type = '', message = '', , code = ''] = found;
    const at = from + found.index + all.indexOf(type);
    const end = from + found.index + all.length;
    const messageAt = at + type.length + 2;
    clues.push(
      clue(at, end, {
        body: 6,
        scope: scopeOf(lineAround(text, at)),
        type: { value: type, start: at, end: at + type.length },
        message: { value: message, start: messageAt, end: messageAt + message.length },
        code: { value: code, start: end - 1 - code.length, end: end - 1 },
      }),
    );
  }
  for (const found of part.matchAll(STATUS_BELOW)) {
    const value = (found[1] ?? '').trim();
    const start = from + found.index + found[0].indexOf(value);
    if (!/^[\w-]{1,30}:|^[{<[]/.test(value))
      clues.push(clue(start, start + value.length, { body: 1, message: { value, start, end: start + value.length } }));
  }
  for (const found of part.matchAll(GIN)) {
    const [all, id = ''] = found;
    const start = from + found.index + all.indexOf(id);
    clues.push(clue(start, start + id.length, { requestId: { value: id, start, end: start + id.length } }));
  }
  for (const found of part.matchAll(ID_IN_TEXT)) {
    const id = found[1] ?? found[2] ?? '';
    const start = from + found.index + found[0].lastIndexOf(id);
    const before = text.slice(Math.max(0, start - 24), start);
    if (!/\d/.test(id) || LAMBDA.test(before)) continue;
    clues.push(clue(start, start + id.length, { requestId: { value: id, start, end: start + id.length } }));
  }
  for (const wait of retryInWords(part, from)) clues.push(clue(wait.start, wait.end, { retryWords: wait }));
  return clues;
}
