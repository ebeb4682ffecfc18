import { either, raw } from '../any-of';
import { endOf, type Span } from './kind';

/** Longest value that is read, in characters. */
const LONGEST = 4000;
/** Longest value between quotes of word processors, which may never close. */
const LONGEST_FANCY = 200;
/** Longest quoted value that may go over the end of a line. */
const LONGEST_BROKEN = 300;

/** What may stand between a separator and a value: brackets of lists, letters of string literals. */
const BRACKET = raw`(?:(?:[A-Z][A-Za-z]{1,15})?[[({]\s{0,40}|!!\w{1,9} )?`;
const STRING_LETTERS = raw`(?:[@$bBrRfFuU]{1,2}(?=\\*["']))?`;
/** Two of three quotes, XML's own quotation, the sign of a block of YAML. */
const LONG_TEXT = either(raw`(?:\\{0,15}"){2}(?=\\{0,15}")|<!\[CDATA\[`, raw`[|>][+-]?[ \t]{0,4}[\n\u2028]\s{0,20}`);
const LEAD = new RegExp(`${BRACKET}${STRING_LETTERS}${LONG_TEXT}?`, 'y');
/** A block of YAML: its value is all lines that stand as deep as its first. */
const BLOCK_LEAD = /[|>][+-]?[ \t]{0,4}[\n\u2028][ \t]+$/;
const QUOTE = /\\{0,15}["'`“”„«‘’「『]|\*\*/y;
const CLOSERS: Record<string, string> = { '“': '”', '„': '“”', '«': '»', '‘': '’', '「': '」', '『': '』' };
/** Words before the key in a header's value. */
const SCHEME = /(?:(?:Bearer|Basic|Token|Api-?Key|Key|Splunk|Bot|SSWS)(?:\s{1,40}|%20|\+|:\s?)(?=\S)){1,20}/iy;

const KEY_RUN = /[^\s"'`\\,;&<>(){}[\]|‘’“”«»，。；、（）【】「」…]{1,4000}/y;
const WORD_RUN = /<[^<>\s][^<>\n]{0,40}>|(?:<(?![a-z]{1,6}>)|>)?[^\s"'`<>|\\，。；、）】」]{1,400}/y;
/** A value between tags, with or without CDATA. */
const TAGGED = /[^<>]{1,400}?(?=\s*(?:\]\]>\s*)?<\/)/y;
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
 * @param isTagged whether it stands between tags
 */
export function readValue(text: string, at: number, form: 'key' | 'word', isTagged: boolean): Value | undefined {
  const lead = Math.max(at, endOf(LEAD, text, at));
  if (BLOCK_LEAD.test(text.slice(at, lead))) {
    const indent = /[ \t]*$/.exec(text.slice(at, lead))?.[0] ?? '';
    let end = lineEnd(text, lead);
    while (indent !== '' && text.startsWith(indent, end + 1) && end - lead < LONGEST_BROKEN)
      end = lineEnd(text, end + 1);
    return trimmed(text, lead, end, end);
  }
  const tagEnd = isTagged ? endOf(TAGGED, text, lead) : -1;
  if (tagEnd > 0) return trimmed(text, Math.max(lead, endOf(SCHEME, text, lead)), tagEnd, tagEnd);
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

function lineEnd(text: string, at: number): number {
  const end = text.slice(at, at + LONGEST_BROKEN).search(/[\n\u2028]/);
  return end < 0 ? Math.min(text.length, at + LONGEST_BROKEN) : at + end;
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

/** A name that begins its line, and its separator. */
const MARKS = raw`(?:^|[\n\u2028])[ \t#>*+-]{0,12}(?:export |set )?`;
/** `mot de passe`, `passphrase for …`. */
const WORDS = raw`[^\s:=]{0,40}(?: d[e']\s?[a-z]{1,8}| \w+ for [^\n]{2,90})?`;
const NAME = either(MARKS + WORDS, raw`\[[\w.-]{1,40}\]`);
const LINE_BEGIN = new RegExp(raw`${NAME}[ \t]{0,40}(?:[:=：]|=>)[ \t]{0,40}$`);
const MORE_WORDS = /^ ?(?: (?!--)[\p{L}\d!?.,_*+&;#%$@/~-]{1,20}){1,5}(?=[ \t]*(?:$|[\n\u2028]|\\{0,15}"|<\/))/u;
/** Part of a connection string: `;Password=two words;` */
const MORE_PART = /^(?: [\p{L}\d!?.,_*+&#%$@/~-]{1,20}){1,4}(?=;(?:\s?[A-Z]|["']|$))/u;
/** The next words of a sentence. */
const SENTENCE = /\b(?:status|error|http|code|failed|returned|gives|and|for|user|but|then)\b/i;

/**
 * Adds the words to an unquoted value that belong to it, so that its first does not stand alone: where its line is a name and a value, or its
 * name stands behind a quote that closes after the value (`"JWT_SECRET=two words"`).
 * @param value what was read so far; its end is moved
 * @param text any text
 * @param nameStart where its name stands
 * @param form see {@link readValue}
 */
export function widen(value: Value, text: string, nameStart: number, form: 'key' | 'word'): void {
  const quote = text.charAt(nameStart - 1);
  const rest = text.slice(value.end, value.end + 120);
  let more = 0;
  if (quote !== '' && `"'`.includes(quote) && text.charAt(value.start - 1) === '=') {
    const inQuotes = rest.slice(0, Math.max(0, rest.indexOf(quote))).replace(/\\+$/, '');
    if (!/[\n=]|^[,;&]/.test(inQuotes)) more = inQuotes.length;
  } else if (form === 'word') {
    const before = text.slice(Math.max(0, value.start - 100), value.start);
    const found = (LINE_BEGIN.test(before) ? MORE_WORDS.exec(rest) : undefined) ?? MORE_PART.exec(rest);
    if (found && !SENTENCE.test(found[0])) more = found[0].length;
  }
  if (more === 0) return;
  value.end += more;
  value.text = text.slice(value.start, value.end);
}

/** `"name":"` before a name, with its value before that. */
const PAIR_LEAD = /(["']),\s{0,40}\\{0,15}["']?(?:name|key)\\{0,15}["']?\s{0,4}[:=]\s{0,4}\\{0,15}["']?$/i;

/**
 * Reads a value that stands before its name: `{"value":"…","name":"x-api-key"}`.
 * @param text any text
 * @param nameStart where the name stands
 * @returns at most one
 */
export function valueBefore(text: string, nameStart: number): Value[] {
  const lead = PAIR_LEAD.exec(text.slice(Math.max(0, nameStart - 120), nameStart));
  if (!lead) return [];
  let end = nameStart - lead[0].length;
  while (text.charAt(end - 1) === '\\') end--;
  const before = text.slice(Math.max(0, end - LONGEST), end);
  const open = before.lastIndexOf(lead[1] ?? '"');
  if (open < 0 || !/value\\{0,15}["']?\s{0,4}[:=]\s{0,4}\\{0,15}$/i.test(before.slice(Math.max(0, open - 50), open)))
    return [];
  const from = end - before.length + open + 1;
  const start = Math.max(from, endOf(SCHEME, text, from));
  return [{ start, end, text: text.slice(start, end), enclosed: true, after: end }];
}
