import { endOf, type Span } from './kind';

/** Longest value that is read, in characters. */
const LONGEST = 4000;
/** Longest value between quotes of word processors, which may never close. */
const LONGEST_FANCY = 200;
/** Longest quoted value that may go over the end of a line. */
const LONGEST_BROKEN = 300;

/** What may stand between a separator and a value: brackets of lists, letters of string literals. */
const LEAD =
  /(?:(?:[A-Z][A-Za-z]{1,15})?[[({]\s{0,40})?(?:[@$bBrRfFuU]{1,2}(?=\\*["']))?(?:(?:\\{0,15}"){2}(?=\\{0,15}")|<!\[CDATA\[)?/y;
const QUOTE = /\\{0,15}["'`“”„«‘’「『]|\*\*/y;
const CLOSERS: Record<string, string> = { '“': '”', '„': '“”', '«': '»', '‘': '’', '「': '」', '『': '』' };
/** Words before the key in a header's value. */
const SCHEME = /(?:(?:Bearer|Basic|Token|ApiKey|Api-Key|Key)(?:\s{1,40}|%20|\+|:\s?)(?=\S)){1,20}/iy;

const KEY_RUN = /[^\s"'`\\,;&<>(){}[\]|‘’“”«»，。；、（）【】「」…]{1,4000}/y;
const WORD_RUN = /[^\s"'`<>|\\，。；、）】」]{1,400}/y;
/** Where an unquoted value ends for sure: the next named value begins. */
const NEXT_NAME = /[,;&](?=[\w.-]{1,40}=)/;

/** A value that was read. */
export interface Value extends Span {
  text: string;
  /** Whether quotes, brackets or tags stand around it. */
  enclosed: boolean;
  /** Offset from which on the text goes on after the closing quote. */
  after: number;
}

/**
 * Reads the value that begins at an offset: between quotes of any kind, escaped or not, or up to where an unquoted one ends.
 * @param text any text
 * @param at offset after the separator
 * @param form `key`: letters, digits and joints; `word`: anything but spaces, as passwords are
 */
export function readValue(text: string, at: number, form: 'key' | 'word'): Value | undefined {
  const lead = Math.max(at, endOf(LEAD, text, at));
  const quoteEnd = endOf(QUOTE, text, lead);
  if (quoteEnd > 0) {
    const start = Math.max(quoteEnd, endOf(SCHEME, text, quoteEnd));
    const end = closing(text, lead, quoteEnd, start);
    if (end !== undefined) return trimmed(text, start, end, quoteEnd - lead + end);
  }
  const begin = quoteEnd > 0 ? quoteEnd : lead;
  const start = Math.max(begin, endOf(SCHEME, text, begin));
  let end = endOf(form === 'key' ? KEY_RUN : WORD_RUN, text, start);
  if (end < 0) return undefined;
  if (form === 'word') {
    const next = text.slice(start, end).search(NEXT_NAME);
    if (next > 0) end = start + next;
    while (end > start + 1 && /[,;:.)\]}]/.test(text.charAt(end - 1))) end--;
  } else while (end > start + 1 && /[.:?!]/.test(text.charAt(end - 1))) end--;
  return { start, end, text: text.slice(start, end), enclosed: false, after: end };
}

/** Offset of the quote that closes, if one does before the value gets too long or the text goes on with something else. */
function closing(text: string, open: number, openEnd: number, start: number): number | undefined {
  const quote = text.slice(open, openEnd);
  const mark = quote.charAt(quote.length - 1);
  const closers = quote === '**' ? '*' : (CLOSERS[mark] ?? mark);
  const slashes = quote.length - 1;
  const limit = Math.min(text.length, start + (mark === '"' || mark === "'" ? LONGEST : LONGEST_FANCY));
  for (let at = start, backslashes = 0; at < limit; at++) {
    const letter = text.charAt(at);
    if (letter === '\\') backslashes++;
    else {
      if (closers.includes(letter)) {
        const closes =
          quote === '**'
            ? text.charAt(at + 1) === '*'
            : backslashes <= slashes && (slashes > 0 || backslashes % 2 === 0);
        if (closes) return at - (slashes > 0 ? backslashes : 0);
      }
      if ((letter === '\n' || letter === '\u2028') && !goesOn(text, start, at)) return undefined;
      backslashes = 0;
    }
  }
  return undefined;
}

/** Whether a quoted value may be broken at the end of a line: it is short, and the next line is no new text. */
function goesOn(text: string, start: number, at: number): boolean {
  return (
    at - start < LONGEST_BROKEN &&
    !/^\s*(?:$|[\w-]{1,40}["']?[:=]\s|[{}[\]<]|at |File )/.test(text.slice(at + 1, at + 60))
  );
}

function trimmed(text: string, from: number, to: number, after: number): Value | undefined {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end, text: text.slice(start, end), enclosed: true, after };
}
