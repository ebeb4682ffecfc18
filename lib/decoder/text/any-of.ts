/**
 * One pattern of several, so that each line of a long one holds one idea.
 * @param first a pattern, whose flags count
 * @param more patterns with the same flags
 * @returns what is met where any of them is, the first one first
 */
export function anyOf(first: RegExp, ...more: readonly RegExp[]): RegExp {
  return new RegExp([first, ...more].map(({ source }) => source).join('|'), first.flags);
}

/**
 * One group of several ways, to stand in a longer pattern.
 * @param ways parts of a pattern
 * @returns a group that captures nothing
 */
export function either(...ways: readonly string[]): string {
  return `(?:${ways.join('|')})`;
}

/** A part of a pattern as it is written: backslashes stay. */
export const { raw } = String;
