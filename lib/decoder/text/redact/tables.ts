import { endOf, type Span } from './kind';
import type { Value } from './values';

/** Longest row that is read, in characters. */
const LONGEST_ROW = 600;
/** Most rows under one head. */
const MOST_ROWS = 40;

const CELL_BEFORE = /(?:^|[\n\u2028,;\t|│┃]| {2})[ "']{0,40}$/;
const CELL_AFTER = /["']?(?:[ \t]{0,40}(?:[,;\t|│┃]|(?=[\n\u2028]))| {2,40}(?=\S))/y;
const JOINT = /[,;\t|│┃]/;
/** The end of a row. */
const BREAK = /[\n\u2028]/;
/** Heads of more columns of CSV: names, no words of a sentence. */
const NAMES = /^["']?(?:[,;] ?["']?[\w.-]+\\{0,15}["']?)*[\s"'\]}\\]*$/;
/** A line between the head and the rows. */
const RULE = /^[\s+|:=─-╿-]+$/;

/**
 * Reads what stands under a name that is the head of a column: of CSV, Markdown, a database's client, of columns made with spaces.
 * @param text any text
 * @param name where the name stands
 * @returns the cells under it, without spaces and quotes; none where the line is no head of a table
 */
export function cellsUnder(text: string, name: Span): Value[] {
  if (!CELL_BEFORE.test(text.slice(Math.max(0, name.start - 42), name.start))) return [];
  if (endOf(CELL_AFTER, text, name.end) < 0) return [];
  const right = rowAt(text, name.end);
  if (right.length === LONGEST_ROW) return [];
  const before = text.slice(Math.max(0, name.start - LONGEST_ROW), name.start);
  const left = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\u2028')) + 1);
  const joint = JOINT.exec(right.slice(0, 42))?.[0] ?? JOINT.exec(left.slice(-42))?.[0];
  if ((joint === ',' || joint === ';') && !NAMES.test(right)) return [];
  const column = cellsOf(`${left}x`, joint).length - 1;
  const columns = cellsOf(`${left}x${right}`, joint).length;
  if (columns < 2) return [];
  const found: Value[] = [];
  let at = name.end + right.length + 1;
  for (let rows = 0; rows < MOST_ROWS && at < text.length; rows++) {
    const row = rowAt(text, at);
    if (!RULE.test(row)) {
      const cells = cellsOf(row, joint);
      const cell = cells[column];
      if (!cell || cells.length !== columns) break;
      const [start, end] = [at + cell.start, at + cell.end];
      // The same head again: what follows stands under that.
      if (text.startsWith(text.slice(name.start, name.end), start)) break;
      found.push({ start, end, text: text.slice(start, end), enclosed: true, after: end });
    }
    at += row.length + 1;
  }
  return found;
}

/** The rest of the row from an offset on, or as much as is read. */
function rowAt(text: string, at: number): string {
  const piece = text.slice(at, at + LONGEST_ROW);
  const end = piece.search(BREAK);
  return end < 0 ? piece : piece.slice(0, end);
}

/** Where the cells of a row stand, without the spaces and quotes around them. */
function cellsOf(row: string, joint: string | undefined): Span[] {
  let at = 0;
  return row.split(joint ?? / {2,}/).map((cell) => {
    const start = row.indexOf(cell, at);
    at = start + cell.length + (joint?.length ?? 0);
    const [lead = ''] = /^[\s"']*/.exec(cell) ?? [];
    return { start: start + lead.length, end: start + Math.max(lead.length, cell.replace(/[\s"'\\}]+$/, '').length) };
  });
}
