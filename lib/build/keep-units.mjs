/** A number with its unit: `30 s`, `10 min`, `64 kB`. */
const NUMBER_WITH_UNIT = /(\d[\d.,]* (?:s|ms|min|h|kB|MB)\b)/;

/** Code is set as it is written. */
const LEFT_ALONE = new Set(['code', 'pre']);

/**
 * A part of a page's text, as far as this plugin looks at it.
 * @typedef {{ type: string, value?: string, tagName?: string, properties?: object, children?: Part[] }} Part
 */

/**
 * A plugin for the text of pages: no line ends between a number and its unit (`.unit` in styles/prose.css). An element and no special space, so
 * that the text is found and copied as it was typed.
 */
export function keepUnits() {
  return keepUnitsIn;
}

/** @param {Part} part */
function keepUnitsIn(part) {
  if (LEFT_ALONE.has(part.tagName ?? '')) return;
  for (const child of part.children ?? []) keepUnitsIn(child);
  part.children = part.children?.flatMap((child) => (child.type === 'text' ? toPieces(child.value ?? '') : child));
}

/**
 * @param {string} text
 * @returns {Part[]}
 */
function toPieces(text) {
  const pieces = text.split(NUMBER_WITH_UNIT).map((value) => ({ type: 'text', value }));
  return pieces.flatMap((piece, at) => {
    if (at % 2 === 0) return piece.value === '' ? [] : piece;
    return { type: 'element', tagName: 'span', properties: { className: ['unit'] }, children: [piece] };
  });
}
