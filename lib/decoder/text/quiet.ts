import { either, raw } from './any-of';
import { kindOf, type LineKind } from './line-kinds';
import { hasSignal } from './signal';
import { isInSource, isLocalError } from './source-lines';

/** Longer lines are bodies and logs. */
const LONGEST = 2000;
/** Lines that only a report begins with. */
const REPORTS = new Set<LineKind>(['stamp', 'access', 'status-line', 'event', 'json', 'traceback', 'blank']);

/**
 * Blanks out the lines of a record that report nothing: stack frames with the source they show, and source code.
 * @param text the text of a record
 * @returns a text of the same length, in which everything else stands where it stood
 */
export function quiet(text: string): string {
  const lines = text.split('\n');
  let isUnderFrame = false;
  // What a program's own error lists in brackets behind its name is no body.
  let isListed = false;
  let at = 0;
  for (const [index, line] of lines.entries()) {
    const kind = line.length < LONGEST ? kindOf(line) : 'text';
    const isFrame = kind === 'frame';
    // Python shows the line of source under each frame, deeper than the frame.
    const isShown: boolean = isUnderFrame && /^\s{4,}/.test(line);
    isUnderFrame = (isFrame && /^\s*File "|^\s*[\^~]/.test(line)) || isShown;
    isListed = isListed ? /^[\s{}[\]]/.test(line) : /[[{]$/.test(line) && isLocalError(line);
    if (
      isFrame ||
      isShown ||
      isListed ||
      SPOKEN.test(line) ||
      ((hasSignal(line) || /[A-Z]_[A-Z]/.test(line)) && isCode(text, at, line, kind))
    )
      lines[index] = ' '.repeat(line.length);
    at += line.length + 1;
  }
  return lines.join('\n');
}

/** Who speaks, or what an agent notes. */
const SPEAKERS = either(
  '[Aa]ssistant|AI|Human|[Uu]ser|[Ss]ystem(?: prompt)?|Thought|Observation',
  raw`Tool(?: (?:result|output))?(?: \([\w.-]+\))?`,
);
/** What somebody says in a conversation, or an agent notes of its tools; an error that is shown as an answer is none of that. */
const SPOKEN = new RegExp(raw`^${SPEAKERS}: (?!Error(?:: | code)|.*\{\\*["']error)`);

/** Source code begins with no time, bracket or class of an exception. */
function isCode(text: string, at: number, line: string, kind: LineKind): boolean {
  if (kind === 'raised' || kind === 'nested') return isLocalError(line);
  if (REPORTS.has(kind)) return false;
  const before = /^[ \t]*/.exec(line)?.[0] ?? '';
  return isInSource(text, at + before.length, { line, before });
}

/**
 * @param text any text
 * @param spans stretches of it
 * @returns the text with blanks in the place of these stretches; line ends stay
 */
export function blank(text: string, spans: readonly { start: number; end: number }[]): string {
  let result = '';
  let from = 0;
  for (const { start, end } of spans) {
    if (start < from) continue;
    result += text.slice(from, start) + text.slice(start, end).replace(/[^\n]/g, ' ');
    from = end;
  }
  return result + text.slice(from);
}
