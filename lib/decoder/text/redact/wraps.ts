import { anyOf } from '../any-of';
import { endOf, type Span } from './kind';
import { isRandom, isWordish } from './looks';

/** Narrowest terminal, in characters. */
const NARROWEST = 40;
/** Widest. */
const WIDEST = 400;
/** Widths that terminals and mail programs break lines at. */
const USUAL = new Set([72, 76, 78, 79, 80, 100, 120, 132]);

/** The beginning of a new record, header or setting: no line that was broken goes on so. */
const NEW_TEXT = anyOf(
  /\d{4}-\d\d-\d\d[T ]|HTTP\/|[A-Za-z_][\w.-]{2,40}(?::(?:\s|$)|=(?!=|\s|$))|["'][\w-]+["']\s?:/y,
  /[{}[\]<>]|(?:at|File|From|INFO|WARN|ERROR) /y,
);
const RUN = /[\w+/=.~%-]/;
const FIRST_RUN = /[ \t]{0,40}([\w+/=.~%-]+)/y;
/** Beginnings of a key: a list of keys, one a line, is no broken key. */
const NEW_KEY = /^(?:sk|pk|rk|gsk|hf|gh[opsu]|xox[bp])[-_]|^eyJ|^AKIA|^AIza/;

/** Lines that were one before a terminal, a box or a mail program broke it. */
export interface Unbroken {
  /** The line as it was. */
  text: string;
  /** Where its pieces stand in the broken text. */
  pieces: readonly Span[];
}

/**
 * Puts lines together that were broken at a fixed width, in the middle of words and keys, or between two halves of a key.
 * @param text any text with LF line ends
 * @returns what was broken; lines that were not are absent
 */
export function unbrokenLines(text: string): Unbroken[] {
  const width = widthOf(text);
  const found: Unbroken[] = [];
  let pieces: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    if (newline < 0) break;
    const next = goesOnAt(text, start, newline, width);
    if (next >= 0) {
      if (pieces.length === 0) pieces.push({ start, end: newline });
      const end = text.indexOf('\n', next);
      pieces.push({ start: next, end: end < 0 ? text.length : end });
    } else if (pieces.length > 0) {
      found.push(joined(text, pieces));
      pieces = [];
    }
    start = newline + 1;
  }
  if (pieces.length > 0) found.push(joined(text, pieces));
  return found;
}

/** Where the line goes on behind its end, or -1. */
function goesOnAt(text: string, start: number, newline: number, width: number): number {
  const length = newline - start;
  const next = text.charCodeAt(newline + 1);
  if (length < 12 || next === 10 || Number.isNaN(next)) return -1;
  if (length === width) {
    const indent = indentOf(text, start);
    const from = newline + 1 + (indentOf(text, newline + 1) === indent ? indent : 0);
    return !USUAL.has(width) && endOf(NEW_TEXT, text, from) >= 0 ? -1 : from;
  }
  const last = text.charCodeAt(newline - 1);
  // Most lines end in a bracket, a full stop or a word: no need to look closer.
  if (last === 125 || last === 34 || last === 39 || last === 41 || last === 46) return -1;
  let run = newline;
  while (run > start && newline - run < 200 && RUN.test(text.charAt(run - 1))) run--;
  if (newline - run < 12 || !isRandom(text.slice(run, newline))) return -1;
  FIRST_RUN.lastIndex = newline + 1;
  const first = FIRST_RUN.exec(text)?.[1];
  if (first === undefined || endOf(NEW_TEXT, text, newline + 1) >= 0 || NEW_KEY.test(first)) return -1;
  const isPiece =
    !isWordish(first.replace(/[.,]+$/, '')) || (/\d/.test(first) && /[a-z]/i.test(first) && !first.includes('-'));
  return isPiece ? FIRST_RUN.lastIndex - first.length : -1;
}

function indentOf(text: string, start: number): number {
  let end = start;
  while (text.charCodeAt(end) === 32) end++;
  return end - start;
}

/** With the line behind it: a name may have been broken whose value stands there. */
function joined(text: string, broken: readonly Span[]): Unbroken {
  const { end } = broken.at(-1) ?? { end: 0 };
  const next = text.indexOf('\n', end + 1);
  const pieces = [...broken, { start: end, end: next < 0 ? text.length : next }];
  return { text: pieces.map(({ start, end }) => text.slice(start, end)).join(''), pieces };
}

/** Length of the longest line, if it looks like the width of a terminal; else 0. */
function widthOf(text: string): number {
  let longest = 0;
  let times = 0;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const length = end - start;
    if (length > longest) {
      longest = length;
      times = 0;
    }
    if (length === longest) times++;
    start = end + 1;
  }
  return longest >= NARROWEST && longest <= WIDEST && (times > 1 || USUAL.has(longest)) ? longest : 0;
}

/**
 * @param unbroken a line that was put together
 * @param span a stretch of it
 * @returns the same stretch in the broken text
 */
export function inBroken(unbroken: Unbroken, span: Span): Span {
  let start = -1;
  let offset = 0;
  for (const piece of unbroken.pieces) {
    const length = piece.end - piece.start;
    if (start < 0 && span.start < offset + length) start = piece.start + span.start - offset;
    if (span.end <= offset + length) return { start, end: piece.start + span.end - offset };
    offset += length;
  }
  return { start, end: start };
}
