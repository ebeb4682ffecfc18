/** Usual length of a block, in characters: small enough to be worked on in a few milliseconds. */
const BLOCK = 8192;

/** A line that ends so goes on in the next one. */
const UNFINISHED = /(?:Bearer|Basic|Token|[:=,([{\\+-])[ \t]*\r?$/i;

/**
 * Cuts a text into blocks that can be worked on one by one: at the end of a line where possible, else between words.
 * @param text any text
 * @returns blocks that make up the text when joined
 */
export function* cutBlocks(text: string): Generator<string> {
  let start = 0;
  while (start < text.length) {
    let end = Math.min(text.length, start + BLOCK);
    if (end < text.length) end = goodEnd(text, start, end);
    yield text.slice(start, end);
    start = end;
  }
}

function goodEnd(text: string, start: number, latest: number): number {
  let newline = text.lastIndexOf('\n', latest - 1);
  for (let tries = 0; tries < 20 && newline > start + BLOCK / 2; tries++) {
    if (!UNFINISHED.test(text.slice(Math.max(start, newline - 40), newline))) return newline + 1;
    newline = text.lastIndexOf('\n', newline - 1);
  }
  for (let at = latest; at > start + BLOCK / 2; at--)
    if (/[\s,;}]/.test(text.charAt(at - 1)) && !/[\s:]/.test(text.charAt(at))) return at;
  return latest;
}
