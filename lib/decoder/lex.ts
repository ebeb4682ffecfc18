import { unescapeText } from './unescape';

/** A string literal found in a text. */
export interface StringToken {
  /** Offset of the first character inside the quotes. */
  start: number;
  /** Offset after the last character inside the quotes. */
  end: number;
  /** Offset after the closing quote. */
  next: number;
  /** How often the literal was escaped as a whole: `\"` around it means 1. */
  level: number;
}

const CLOSERS = ',}]):;=>|<+\\';

/** The quotes that close each opening quote; word processors mix them freely. */
const PARTNERS: Record<string, string> = { '"': '"', "'": "'", '`': '`' };
for (const quote of '“”„‟″') PARTNERS[quote] = '“”„‟″"';
for (const quote of '‘’‚‛') PARTNERS[quote] = "‘’‚‛'";

/** @param char one character; true if it may open a string literal */
export function isQuote(char: string): boolean {
  return char in PARTNERS;
}

/**
 * @param text the text
 * @param at offset of a quote
 * @param level number of backslashes before it
 * @returns whether it stands in or after a word, as in `don't`; a Python prefix as in `b'…'` is no word
 */
export function isApostrophe(text: string, at: number, level: number): boolean {
  if (/["“„]/.test(text.charAt(at)) || !/[\p{L}\p{N}]/u.test(text.charAt(at - level - 1))) return false;
  return !/(?:^|[^\p{L}\p{N}])[bBuUrRf]{1,2}$/u.test(text.slice(Math.max(0, at - 3), at));
}

/** How far a string literal may reach, in characters. A longer one is taken for a stray quote. */
const LONGEST = 200_000;

/** Finds the ends of string literals. Remembers where it failed, so that a text full of stray quotes stays linear. */
export class StringLexer {
  /** Characters looked at so far. */
  work = 0;
  private readonly failedUntil = new Map<string, number>();

  constructor(private readonly text: string) {}

  /**
   * @param at offset of the opening quote
   * @param level number of backslashes before it
   * @param mode `line`: ends on its line, at the first matching quote; `literal`: may span lines, and a quote that is
   *   followed by more text is taken as part of it, because people paste JSON with unescaped quotes
   * @returns the literal, or undefined if it is never closed
   */
  read(at: number, level: number, mode: 'line' | 'literal'): StringToken | undefined {
    const { text } = this;
    const partners = PARTNERS[text.charAt(at)] ?? '';
    const key = `${mode}${level}${partners}`;
    if (at < (this.failedUntil.get(key) ?? 0)) return undefined;
    const limit = Math.min(text.length, at + LONGEST);
    let backslashes = 0;
    for (let i = at + 1; i < limit; i++) {
      const char = text.charAt(i);
      if (char === '\\') backslashes++;
      else {
        if (char === '\n' && mode === 'line') return this.fail(key, i, at);
        if (partners.includes(char) && (level === 0 ? backslashes % 2 === 0 : backslashes === level)) {
          if (mode === 'line' || this.closesAt(i + 1)) {
            this.work += i - at;
            return { start: at + 1, end: i - (level === 0 ? 0 : level), next: i + 1, level };
          }
        }
        backslashes = 0;
      }
    }
    return this.fail(key, limit, at);
  }

  private fail(key: string, until: number, at: number): undefined {
    this.work += until - at;
    this.failedUntil.set(key, until);
    return undefined;
  }

  /** Whether a quote that ends just before `from` is followed by what follows a value. */
  private closesAt(from: number): boolean {
    const limit = Math.min(this.text.length, from + 40);
    for (let i = from; i < limit; i++) {
      const char = this.text.charAt(i);
      if (char === '\n') return true;
      if (char !== ' ' && char !== '\t') return CLOSERS.includes(char);
    }
    return limit === this.text.length || limit === from + 40;
  }
}

/**
 * @param text the text that holds the literal
 * @param token a literal in it
 * @returns its value: escapes undone, lines that a terminal or mail broke joined again
 */
export function stringValue(text: string, token: StringToken): string {
  const raw = text.slice(token.start, token.end);
  const joined = raw.includes('\n') ? joinLines(text, token.start, raw) : raw;
  return unescapeText(joined, token.level + 1);
}

/** Widths at which terminals and pagers break lines in the middle of a word. */
const TERMINAL_WIDTHS = new Set([
  40, 60, 64, 70, 72, 76, 78, 79, 80, 90, 96, 100, 110, 120, 128, 132, 140, 150, 160, 180, 200,
]);

/** A break next to a space, or at an odd place, was made between words; one at a terminal's width was made in a word. */
function joinLines(text: string, start: number, raw: string): string {
  const lines = raw.split('\n');
  let joined = lines[0] ?? '';
  let lineEnd = start + joined.length;
  let lineStart = text.lastIndexOf('\n', start - 1) + 1;
  for (const line of lines.slice(1)) {
    const width = lineEnd - lineStart;
    const spaced = /\s$/.test(joined) || /^\s/.test(line);
    const middle = spaced ? '' : breaksWords(text, lineEnd, width) ? '' : ' ';
    joined = spaced ? `${joined.trimEnd()} ${line.trimStart()}` : joined + middle + line;
    lineStart = lineEnd + 1;
    lineEnd = lineStart + line.length;
  }
  return joined;
}

/** Whether lines here are cut at a fixed width: the line before or after is exactly as long, or the width is a terminal's. */
function breaksWords(text: string, lineEnd: number, width: number): boolean {
  if (width < 20) return false;
  const after = text.charAt(lineEnd + 1 + width);
  const nextIsFull = after === '\n' && !text.slice(lineEnd + 1, lineEnd + 1 + width).includes('\n');
  const before = lineEnd - width - 1;
  const previousIsFull = before > 0 && text.lastIndexOf('\n', before - 1) === before - width - 1;
  return nextIsFull || previousIsFull || TERMINAL_WIDTHS.has(width);
}
