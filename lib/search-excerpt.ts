/** A stretch of text, marked if it is what was looked for. */
export interface MarkedPiece {
  text: string;
  isMatch: boolean;
}

/** How much of the text stands before what was found, and in all, in characters. */
const LEAD = 40;
const LENGTH = 140;

/**
 * @param text a section's text
 * @param asked the words that were looked for, in their order
 * @param found the words of the text that answered to them
 * @returns a stretch that begins and ends between words and holds what was found: all of it side by side if it stands so anywhere
 */
export function excerptAround(text: string, asked: readonly string[], found: readonly string[]): MarkedPiece[] {
  const phrase = beginning(asked)?.exec(text) ?? undefined;
  const word = anyOf(found)?.exec(text) ?? undefined;
  const at = (asked.length > 1 ? phrase : undefined)?.index ?? word?.index ?? 0;
  const start = at <= LEAD ? 0 : text.indexOf(' ', at - LEAD) + 1;
  const rest = text.slice(start);
  const end = rest.length <= LENGTH ? rest.length : rest.lastIndexOf(' ', LENGTH);
  const excerpt = `${start > 0 ? '… ' : ''}${rest.slice(0, end > 0 ? end : LENGTH)}${end < rest.length ? ' …' : ''}`;
  return markWords(excerpt, found);
}

/**
 * @param text any text
 * @param words words in small letters
 * @returns the text in pieces, those that begin with one of the words marked as far as the word reaches
 */
export function markWords(text: string, words: readonly string[]): MarkedPiece[] {
  const pattern = anyOf(words);
  if (!pattern || !text) return text ? [{ text, isMatch: false }] : [];
  return text
    .split(pattern)
    .map((piece, index) => ({ text: piece, isMatch: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}

/** The words one after another, whatever stands between them: `Retry-After` for `retry after`. */
function beginning(words: readonly string[]): RegExp | undefined {
  return words.length > 0 ? new RegExp(`${START}${words.map(literal).join('[^\\p{L}\\p{N}]+')}`, 'iu') : undefined;
}

function anyOf(words: readonly string[]): RegExp | undefined {
  // The longest first, or `retry` would hide `retrying`.
  const longest = [...words].sort((a, b) => b.length - a.length);
  return words.length > 0 ? new RegExp(`${START}(${longest.map(literal).join('|')})`, 'iu') : undefined;
}

/** Where a word begins: in a name, after an underscore too. */
const START = '(?<![\\p{L}\\p{N}])';

function literal(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
