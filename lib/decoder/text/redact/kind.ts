/** A stretch of text: offset of its first UTF-16 unit, and the one after its last. */
export interface Span {
  start: number;
  end: number;
}

/** What a secret is seen by. */
export interface Sign {
  /** Sticky; what it must match is up to the kind. A sample needs each. */
  pattern: RegExp;
  /** Lower-case beginnings, one of which stands where the pattern is tried, in any case. The rarer they are, the faster the scan. */
  heads: readonly string[];
}

/** One kind of secret, in a file of its own, with its samples beside it. */
export interface SecretKind {
  signs: Record<string, Sign>;
  /**
   * Looks for a secret where the head of a sign stands. Its work is bounded, whatever follows.
   * @param text any text
   * @param at offset of the head
   * @param sign the sign whose head it is
   * @param add takes the offsets of a secret, without its label and quotes
   * @returns the offset before which the kind need not be asked again, when it read a long way ahead
   */
  find(text: string, at: number, sign: Sign, add: Add): number | undefined;
}

/** Takes the offsets of a secret. */
export type Add = (start: number, end: number) => void;

/** Who read so far ahead, in characters, need not read the same again from every place in between. */
export const FAR = 200;

/**
 * @param pattern sticky
 * @param heads see {@link Sign.heads}
 */
export function sign(pattern: RegExp, ...heads: string[]): Sign {
  return { pattern, heads };
}

/**
 * @param pattern a sticky pattern
 * @param text any text
 * @param at where it must match
 * @returns the offset after the match, or -1
 */
export function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/**
 * @param list words between spaces, longer ones first; `_` for a space, dash or underscore in them. Each is its own head, up to its first letter beyond ASCII.
 * @param behind what must follow, as the source of a pattern
 */
export function words(list: string, behind = ''): Sign {
  const all = list.split(' ').map((word) => word.replaceAll('_', ' '));
  const dashed = all.filter((word) => word.includes(' ')).map((word) => word.replaceAll(' ', '-'));
  const heads = new Set([...all, ...dashed].map((word) => /^[\0-\x7f]*[^\0-\x7f]?/.exec(word)?.[0] ?? word));
  return { heads: [...heads], pattern: new RegExp(`(?:${all.join('|').replaceAll(' ', '[ _-]')})${behind}`, 'iy') };
}
