import { kindOf, type LineKind } from './line-kinds';
import { SIGNAL } from './signal';

/** Shorter pastes are read whole, in characters. */
const SHORT = 64_000;
/** What is kept before a line of interest, and at most after it, until the next record begins. */
const LINES_BEFORE = 2;
const LINES_AFTER = 40;
/** Longer lines are kept in part: what stands around the place of interest, in characters. */
const LONGEST_LINE = 20_000;
const AROUND = 4000;
/** A line that tells of a success, and words that outweigh it. */
const SUCCESS = /(?:status|code)\W{0,3}2\d\d\b|HTTP\/[\d.]+"? 2\d\d\b/;
const FAILURE = /[Ee]rror\W|xception|ERROR|FATAL|ailed|[45]\d\d (?:[A-Z]|\{)/;
/** Lines that begin another record. */
const BEGINNINGS = new Set<LineKind>(['stamp', 'access', 'traceback', 'raised', 'status-line', 'event']);
/** How far the work goes before others get a turn, in characters. */
const STEP = 32_000;
/** Of records that differ only in times, ids and counters so many are read: the first ones and the last ones. */
const FIRST_READ = 20;
const LAST_READ = 3;

/** Records that were not read, as they differ from others in times, ids and counters only. */
export interface Repeated {
  /** One of them. */
  sample: string;
  /** Beginnings of those that were left out, which hold their times. */
  heads: string[];
}

/** What of a long paste may matter. */
export interface Skimmed {
  text: string;
  repeated: Repeated[];
}

/** A stretch of the paste that may matter. */
interface Part {
  start: number;
  end: number;
  shape: string;
}

/**
 * Takes from a long paste the records that may matter, so that nothing else must be cleaned and read.
 * @param paste what was pasted
 * @yields the work done since the last yield, in characters
 * @returns the paste, or what of it could tell of an error; left-out parts become an empty line
 */
export function* skim(paste: string): Generator<number, Skimmed> {
  if (paste.length <= SHORT) {
    yield paste.length;
    return { text: paste, repeated: [] };
  }
  const parts: Part[] = [];
  yield* readParts(paste, parts);
  const shapes = new Map<string, Part[]>();
  for (const part of parts) {
    const same = shapes.get(part.shape);
    if (same) same.push(part);
    else shapes.set(part.shape, [part]);
  }
  const left = new Set<Part>();
  const repeated: Repeated[] = [];
  for (const same of shapes.values()) {
    const unread = same.slice(FIRST_READ, -LAST_READ);
    const [first] = unread;
    if (!first) continue;
    for (const part of unread) left.add(part);
    repeated.push({
      sample: paste.slice(first.start, first.end),
      heads: unread.map(({ start, end }) => paste.slice(start, Math.min(end, start + 200))),
    });
  }
  let text = '';
  let end = 0;
  for (const part of parts) {
    if (left.has(part)) continue;
    text += (part.start > end ? '\n' : '') + paste.slice(part.start, part.end);
    end = part.end;
  }
  return { text: text || paste.slice(0, SHORT), repeated };
}

/** Looks for signals, one stretch of lines after the other. Yields the length of each. */
function* readParts(paste: string, parts: Part[]): Generator<number, void> {
  let end = 0;
  for (let from = 0; from < paste.length; ) {
    const to = endOfLine(paste, Math.min(paste.length, from + STEP) - 1, STEP);
    const stretch = paste.slice(from, to);
    const signal = new RegExp(SIGNAL.source, 'g');
    signal.lastIndex = Math.max(0, end - from);
    for (let found = signal.exec(stretch); found; found = signal.exec(stretch)) {
      const part = partAround(paste, from + found.index, end);
      if (part.isKept) {
        parts.push({ ...part, shape: shapeOf(paste.slice(part.start, part.end)) });
        end = part.end;
      }
      signal.lastIndex = part.end - from;
    }
    yield to - from;
    from = to;
  }
}

/** What belongs to a place of interest: its record, or what stands around it in a very long line. */
function partAround(paste: string, at: number, after: number): { start: number; end: number; isKept: boolean } {
  const lineStart = startOfLine(paste, at, LONGEST_LINE);
  const lineEnd = endOfLine(paste, at, LONGEST_LINE + 1);
  if (lineEnd - lineStart > LONGEST_LINE)
    return { start: Math.max(after, lineStart, at - AROUND), end: Math.min(lineEnd, at + AROUND), isKept: true };
  const line = paste.slice(lineStart, lineEnd);
  if (SUCCESS.test(line) && !FAILURE.test(line)) return { start: lineStart, end: lineEnd, isKept: false };
  return { start: Math.max(after, linesBefore(paste, lineStart)), end: recordEnd(paste, lineEnd), isKept: true };
}

/** What stays when times, ids and counters are taken away, and statuses not. */
function shapeOf(text: string): string {
  return text
    .slice(0, AROUND)
    .replace(/[\da-f]{4,}(?:-[\da-f]{4,})*|\d+/gi, (run) => (/^[45]\d\d$/.test(run) ? run : '#'));
}

/** Offset of the line's first character, or of the one so many characters before: never looks through a line of megabytes. */
function startOfLine(text: string, at: number, most: number): number {
  const from = Math.max(0, at - most);
  return from + text.slice(from, at).lastIndexOf('\n') + 1;
}

/** Offset after the line, or after so many characters of it. */
function endOfLine(text: string, at: number, most: number): number {
  const newline = text.slice(at, at + most).indexOf('\n');
  return newline < 0 ? Math.min(text.length, at + most) : at + newline + 1;
}

function linesBefore(text: string, lineStart: number): number {
  let start = lineStart;
  for (let lines = 0; lines < LINES_BEFORE && start > 0; lines++) start = startOfLine(text, start - 1, AROUND);
  return Math.max(start, lineStart - AROUND);
}

/** Where the record goes on after a line: until another begins, which may matter itself. */
function recordEnd(text: string, lineEnd: number): number {
  let end = lineEnd;
  for (let lines = 0; lines < LINES_AFTER && end < text.length; lines++) {
    const next = endOfLine(text, end, LONGEST_LINE + 1);
    const line = text.slice(end, Math.min(next, end + 300)).replace(/\r?\n$/, '');
    if (next - end > LONGEST_LINE || BEGINNINGS.has(kindOf(line))) return end;
    end = next;
  }
  return end;
}
