/** Highlighted code as plain data: small enough to stand in a page, and readable back as the very text it came from. */

/** A run of characters and, unless it is plain text, the class of its colour (`k` of `tok-k`; see styles/code.css). */
export type Token = [text: string] | [text: string, tokenClass: string];

/** The tokens of one line, without the line break. */
export type TokenLine = Token[];

/** A run of characters as a page shows it. */
export interface CodePiece {
  text: string;
  /** Class of its colour; plain text has none. */
  tokenClass?: string | undefined;
  /** What the page may write here later, for example `firstDelay:s` (lib/retry/placeholder). */
  slot?: string | undefined;
}

/**
 * @param line a highlighted line
 * @returns the same line as a page shows it
 */
export function tokensToPieces(line: TokenLine): CodePiece[] {
  return line.map(([text, tokenClass]) => ({ text, tokenClass }));
}

/**
 * @param lines highlighted lines
 * @returns the text they show, with `\n` between lines and none at the end
 */
export function linesToText(lines: TokenLine[]): string {
  return lines.map((line) => line.map(([text]) => text).join('')).join('\n');
}
