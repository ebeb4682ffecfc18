import { either, raw } from '../text/any-of';
import { LETTER } from '../text/letters';
import { type Field, fieldOf } from './fields';
import type { Span } from './reading';

/** One named value of interest, wherever it stood. */
export interface Pair {
  field: Field;
  /** Its name as written. */
  name: string;
  /** Unescaped; empty where a group opens, as in `"error": {`. */
  value: string;
  /** Offset of the value in the text, and after it. */
  start: number;
  end: number;
  /** Whether its end is missing. */
  cut?: boolean;
}

/** What was seen of a text so far. */
interface State {
  /** Up to where no string of a kind of quote can end: so a text full of stray quotes is not looked through again and again. */
  unclosed: Record<string, number>;
  /** How many values without quotes were read to the end of their sentence. */
  sentences: number;
}

/** What {@link readValues} found. */
export interface Values {
  pairs: Pair[];
  /** What a model or a person wrote: numbers in it mean nothing. */
  dead: Span[];
  /** What is told beside the error. */
  aside: Span[];
}

/** A name and its separator, whatever the notation: JSON, Python, Ruby, PHP, Go, Rust, headers, logfmt; quotes escaped or not. */
const WORD = `[${LETTER}\\d_-]`;
const WORDS = `([${LETTER}]${WORD}{0,50}(?: ${WORD}{1,20}){0,2})`;
const SEPARATOR = either(raw`\1\]?\s{0,20}(?:=>|[:=：,])`, raw`[ \t]?(?:=>|[:=：])`);
const NAME = new RegExp(`(?:^|[^${LETTER}\\d_$-])(\\\\{0,15}["'\`])?:?${WORDS}${SEPARATOR}(?![:=/])`, 'g');
/** A string: its end is the quote with as many backslashes as the one that opened it, where something follows that follows a value. */
const OPEN = raw`\s{0,40}(?:b|\[|\(|Some\(|\w{1,10}\()*(\\{0,15})(["'\`])`;
const BEHIND = either(raw`\s{0,40}(?:\[["']|[,}\])\n\u2028;:=>|<+\\"'\`&]|$)`, raw`\s+[\w.-]+[=:]`);
const STRING = new RegExp(raw`${OPEN}([\s\S]{0,20000}?)(?<!\\)\1\2(?=${BEHIND})`, 'y');
/** The quote that opens a string; and the rest of the line, where the string has no end. */
const OPENING = /\s{0,40}\\{0,15}(["'`])/y;
const CUT = /\s{0,40}\\{0,15}["'`](.{0,2000})/y;
/** Longest string that is read, in characters. */
const REACH = 20_000;
const BARE = /[ \t]*(?:[[(]\s*)*([A-Z][a-z]{2}, \d\d [\w: ]{17}|[^\s"'`,，;&{}()[\]<>|]{1,200})/y;
/** More than one word: up to the end of the line or group, or to the next name. */
const NEXT = raw`["']?[A-Za-z_][\w.-]{0,40}["']?`;
const SENTENCE_END = either(
  raw`,?\s+${NEXT}(?:[:=](?![\s/])|\s?=>)|[,;&]\s*${NEXT}\s?(?:[:=]|=>)`,
  raw`[}\])]*\s*$| \{|\}`,
);
const SENTENCE = new RegExp(raw`[ \t]*([^\s"'\`{[(<].{0,600}?)(?=${SENTENCE_END})`, 'my');
/** A record has one message or a few; looking for the end of each of thousands would take its time. */
const MOST_SENTENCES = 40;
const SENTENCES = new Set<Field>(['message', 'error', 'title', 'status']);
const GROUP = /\s{0,20}\w*[{[(]/y;

const ESCAPE = /\\(?:u([\da-fA-F]{4})|(.))/g;

/**
 * Reads every named value of interest out of a text, in one pass.
 * @param text any text
 * @returns the values; what a model or a person wrote, where numbers mean nothing; what is told beside the error
 */
export function readValues(text: string): Values {
  const pairs: Pair[] = [];
  const dead: Span[] = [];
  const aside: Span[] = [];
  const state: State = { unclosed: {}, sentences: 0 };
  NAME.lastIndex = 0;
  for (let found = NAME.exec(text); found; found = NAME.exec(text)) {
    const at = NAME.lastIndex;
    const name = found[2] ?? '';
    const field = fieldOf(name);
    // The separator may be what stands before the next name.
    NAME.lastIndex = at - 1;
    // Only a header as a tuple has a comma: ("x-request-id", "req_1").
    // `ERROR: …` is a level.
    if (
      !field ||
      (/^[A-Z]+$/.test(name) && !found[0].startsWith('.')) ||
      (found[0].endsWith(',') && !/^re(?:quest|try)/.test(field))
    ) {
      // The second of two words may be the name: `, type=`.
      if (name.includes(' ')) NAME.lastIndex = found.index + found[0].indexOf(name) + name.indexOf(' ');
      continue;
    }
    const isDead =
      field === 'dead' ||
      (field === 'content' && /role\W{1,9}\w+\W{1,9}$/.test(text.slice(Math.max(0, found.index - 40), found.index)));
    if (isDead || field === 'aside') {
      const end = /^ex/i.test(name) ? blockEnd(text, at) : groupEnd(text, at);
      if (end > at) (isDead ? dead : aside).push({ start: at, end });
      if (isDead && end > at) NAME.lastIndex = end;
      continue;
    }
    const pair = valueAt(text, at, field, name, state);
    if (!pair) continue;
    // A number in `code` is a status.
    if (field === 'code' && /^\D{0,3}[1-5]\d\d\b/.test(pair.value)) pair.field = 'status';
    if (pair.value !== '' || field === 'error') pairs.push(pair);
    // Names inside a value without quotes are seen as well, and those in a text that a string holds.
    if (/["'`\\]/.test(text.charAt(pair.end)) && !/[{\u2028]/.test(pair.value))
      NAME.lastIndex = Math.max(at - 1, pair.end);
  }
  return { pairs, dead, aside };
}

/** A header whose value is structured (RFC 9651): the rest of the line. */
const STRUCTURED = /^ratelimit(?:-policy)?$/i;
const LINE = /[ \t]*([^\n\u2028]{1,300})/y;

function valueAt(text: string, at: number, field: Field, name: string, state: State): Pair | undefined {
  const read = (pattern: RegExp, group: number) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    const value = found?.[group];
    if (!found || value === undefined) return undefined;
    const level = group === 3 ? (found[1]?.length ?? 0) : 0;
    // The value ends the match, but for the closing quote of a string.
    const end = pattern.lastIndex - (group === 3 ? level + 1 : 0);
    return { field, name, value, start: end - value.length, end, level };
  };
  if (STRUCTURED.test(name) && !/^[\s\\]*["']["',]/.test(text.slice(at, at + 9))) return read(LINE, 1);
  OPENING.lastIndex = at;
  const quote = OPENING.exec(text)?.[1] ?? '';
  const string = at < (state.unclosed[quote] ?? 0) ? undefined : read(STRING, 3);
  if (string) return { ...string, value: unescapeValue(string.value, string.level) };
  const cut = read(CUT, 1);
  if (cut) {
    state.unclosed[quote] = at + REACH;
    return { ...cut, cut: true };
  }
  GROUP.lastIndex = at;
  if (GROUP.test(text) && (field === 'error' || field === 'message'))
    return { field, name, value: '', start: at, end: at };
  const isSentence = SENTENCES.has(field) && state.sentences++ < MOST_SENTENCES;
  const bare = read(isSentence ? SENTENCE : BARE, 1);
  if (!bare || /^(?:null|None|nil|undefined|NULL)$/.test(bare.value)) return undefined;
  // A bracket that the sentence opened is closed by it too.
  if (!/\([^)]*$/.test(bare.value) || text.charAt(bare.end) !== ')') return bare;
  return { ...bare, value: `${bare.value})`, end: bare.end + 1 };
}

/** Undoes the escapes of JSON, JavaScript, Python, Ruby and PHP strings, once for each level of escaping; joins lines that a terminal broke. */
function unescapeValue(value: string, level: number): string {
  let result = value.replace(/[ \t]*\n[ \t]*/g, ' ').replaceAll('\u2028', '\n');
  for (let round = 0; round <= Math.log2(level + 1) && result.includes('\\'); round++)
    result = result.replace(ESCAPE, (all, code?: string, char = '') =>
      code ? String.fromCharCode(Number.parseInt(code, 16)) : /\W/.test(char) ? char : all,
    );
  return result;
}

/** Longest group that is skipped, in characters. */
const LONGEST = 100_000;

/** The same of a block of YAML: all lines that stand deeper than its name. */
function blockEnd(text: string, at: number): number {
  let end = text.indexOf('\n', at);
  if (text.slice(at, end).trim() !== '') return groupEnd(text, at);
  const indent = /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', at - 1) + 1))?.[0] ?? '';
  while (end >= 0 && text.startsWith(`${indent} `, end + 1)) end = text.indexOf('\n', end + 1);
  return end < 0 ? text.length : end;
}

/** Where the group that opens here closes, strings or not; the same offset when none opens. */
function groupEnd(text: string, at: number): number {
  let i = at + text.slice(at, at + 20).search(/\S|$/);
  const quote = /^\\*["'`]/.exec(text.slice(i, i + 9))?.[0];
  if (quote) {
    let end = i;
    do end = text.indexOf(quote, end + quote.length);
    while (end > 0 && text.charAt(end - 1) === '\\');
    return end + 1 || text.length;
  }
  let depth = 0;
  for (const limit = Math.min(text.length, i + LONGEST); i < limit; i++) {
    const char = text.charAt(i);
    if ('{[('.includes(char)) depth++;
    else if ('}])'.includes(char)) depth--;
    if (depth <= 0) return depth === 0 && '}])'.includes(char) ? i + 1 : at;
  }
  return text.length;
}
