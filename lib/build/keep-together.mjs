/** A number with its unit (`30 s`, `10 min`, `64 kB`), or the name of a header that is written as text. */
const KEPT_TOGETHER = /(\d[\d.,]* (?:s|ms|min|h|kB|MB)\b|\bRetry-After\b)/;

/** Code is set as it is written. */
const LEFT_ALONE = new Set(['code', 'pre']);

/**
 * A part of a page's text, as far as this plugin looks at it.
 * @typedef {{ type: string, value?: string, tagName?: string, properties?: object, children?: Part[] }} Part
 */

/**
 * A plugin for the text of pages: no line ends between a number and its unit, nor in a header's name (`.together` in styles/prose.css).
 * An element and no special space or hyphen, so that the text is found and copied as it was typed.
 */
export function keepTogether() {
  return keepTogetherIn;
}

/** @param {Part} part */
function keepTogetherIn(part) {
  if (!part.children || LEFT_ALONE.has(part.tagName ?? '')) return;
  for (const child of part.children) keepTogetherIn(child);
  part.children = part.children.flatMap((child) => (child.type === 'text' ? toPieces(child.value ?? '') : child));
}

/**
 * @param {string} text
 * @returns {Part[]}
 */
function toPieces(text) {
  const pieces = text.split(KEPT_TOGETHER).map((value) => ({ type: 'text', value }));
  return pieces.flatMap((piece, at) => {
    if (at % 2 === 0) return piece.value === '' ? [] : piece;
    return { type: 'element', tagName: 'span', properties: { className: ['together'] }, children: [piece] };
  });
}
