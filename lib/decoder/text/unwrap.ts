import { kindOf, type LineKind } from './line-kinds';

/** Longer texts are logs and dumps, which no terminal wrapped. */
const LONGEST = 200_000;
/** How much of a line that was put together is looked at, in characters: it grows with each that is joined. */
const REACH = 2000;
/** Narrower terminals are rare, and short lines end for other reasons. */
const NARROWEST = 40;
/** Widths that terminals, mail programs and forms use; any other must show on two lines at least. */
const USUAL = new Set([72, 76, 78, 79, 80, 90, 96, 100, 110, 118, 119, 120, 132, 140, 150, 158, 159, 160, 180, 200]);
/** What begins a record of its own, even behind a line that fills the width. */
const BEGINNINGS = new Set<LineKind>([
  'stamp',
  'access',
  'status-line',
  'traceback',
  'raised',
  'cause',
  'event',
  'frame',
  'blank',
]);

/**
 * Joins the lines that a terminal, a form or a mail program broke at its width, in the middle of words, keys and URLs.
 * @param text cleaned text
 * @returns the text as it was before
 */
export function unwrap(text: string): string {
  if (text.length > LONGEST) return text;
  const lines = text.split('\n');
  const { width, isCertain } = widthOf(lines);
  const joined: string[] = [];
  let isOpen = false;
  for (const [index, line] of lines.entries()) {
    const last = joined.length - 1;
    if (isOpen && goesOn(joined[last] ?? '', line, isCertain)) {
      const indent = /^ */.exec(line)?.[0].length ?? 0;
      joined[last] += indent > 1 ? line.trimStart() : line;
    } else joined.push(line);
    const isFull = line.length === width && lines[index + 1] !== undefined;
    const isEscaped = /[^\\ ]\\$|[^\\] \\$/.test(line) && lines[index + 1] !== undefined;
    if (isEscaped && !isFull) joined[joined.length - 1] = (joined.at(-1) ?? '').slice(0, -1);
    isOpen = isFull || isEscaped;
  }
  return joined.join('\n');
}

/** Whether a line can be the rest of the one before it, which filled the width. */
function goesOn(whole: string, line: string, isCertain: boolean): boolean {
  const before = whole.slice(-REACH);
  const isCutName = isCertain && /\w\.\w*$/.test(before) && /^[a-z]+\.|^\.?[A-Z]\w+: /.test(line);
  if (BEGINNINGS.has(kindOf(line)) && !isCutName) return false;
  if (isUnclosed(before) && (isInQuotes(before) || isCutWord(before, line))) return true;
  if (!isCertain && !(/[\w/.-]$/.test(before) && /^[a-z\d_/.-]/.test(line))) return false;
  // Lines of equal length that begin alike are records of one kind.
  return (
    !/^(?:header|request)$/.test(kindOf(line.trimStart())) &&
    !/[}\])]$/.test(before) &&
    whole.slice(0, 5) !== line.slice(0, 5)
  );
}

/** Whether a value without spaces begins at the end of a line and ends at the beginning of the next. */
function isCutWord(before: string, line: string): boolean {
  if (/["'][\w.-]*$/.test(before)) return /^[\w.-]*["']/.test(line);
  // `null` and `None`, and the words in brackets behind a status.
  return /: [nN]\w{0,2}$/.test(before) ? /^\w{1,3}\W/.test(line) : /\([\w: ]*$/.test(before) && /^[\w: ]*\)/.test(line);
}

/** Whether the last quote of a line opens or closes something that goes on up to its end. */
function isInQuotes(line: string): boolean {
  const quote = Math.max(line.lastIndexOf('"'), line.lastIndexOf("'"));
  return quote >= 0 && !/[{}]/.test(line.slice(quote));
}

/** Whether a bracket is open at the end of a line. */
function isUnclosed(line: string): boolean {
  return line.split(/[{[(]/).length > line.split(/[}\])]/).length;
}

/** The width at which lines were broken, or 0; certain if it shows on several. */
function widthOf(lines: readonly string[]): { width: number; isCertain: boolean } {
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const none = { width: 0, isCertain: false };
  if (width < NARROWEST) return none;
  // A line before a blank one ended by itself, however long it is.
  const full = lines.filter((line, at) => line.length === width && (lines[at + 1] ?? '').trim() !== '');
  if (full.length > 1) return { width, isCertain: true };
  // One line of an unusual width was broken where it ends in the middle of a word of a body.
  const [only = ''] = full;
  const next = lines[lines.indexOf(only) + 1] ?? '';
  const isCut = full.length === 1 && (USUAL.has(width) || (isUnclosed(only) && isCutWord(only, next)));
  return isCut ? { width, isCertain: false } : none;
}
