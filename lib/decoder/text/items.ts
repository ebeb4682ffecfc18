import type { Piece } from './cut';

/** Longer arrays are no list of a few results. */
const LONGEST = 200_000;
/** A list of results, up to its first: the whole text, or in an object of its own, as that of a HAR file. */
const LIST = /^\s*(?:\{[^[]{0,400}"(?:entries|results|responses|failures|attempts)"\s*:\s*)?\[\s*\{/;

/**
 * Cuts a list of results into its items: each has its own status and request id.
 * @param text the whole text
 * @param piece a record
 * @returns its items, or the record itself where it is no array of several objects
 */
export function itemsOf(text: string, piece: Piece): Piece[] {
  if (piece.kind !== 'json' || piece.end - piece.start > LONGEST) return [piece];
  const record = text.slice(piece.start, piece.end);
  const first = (LIST.exec(record)?.[0].length ?? 0) - 1;
  if (first < 0) return [piece];
  const ends: number[] = [];
  let depth = 0;
  let within = 0;
  let quote = '';
  for (let at = 0; at < record.length; at++) {
    const char = record.charAt(at);
    if (at === first) within = depth;
    if (quote !== '') {
      if (char === '\\') at++;
      else if (char === quote) quote = '';
    } else if (char === '"') quote = char;
    else if (char === '{' || char === '[') depth++;
    else if (char === '}' || char === ']') {
      depth--;
      if (at > first && depth === within && char === '}') ends.push(piece.start + at + 1);
    }
  }
  if (ends.length < 2) return [piece];
  ends[ends.length - 1] = piece.end;
  return ends.map((end, at) => ({ ...piece, start: ends[at - 1] ?? piece.start, end }));
}
