/** What containers and log collectors put before every line; a time stays, as it tells when a record was written. */
const PREFIX =
  /^(?:[\w.-]{1,40} {1,20}\| ?|(?<time>\d{4}-\d\d-\d\dT[\d:.]{8,20}(?:Z|[+-]\d\d:\d\d)? )std(?:out|err) [FP] )/;

/** A line that begins as quoted mail or a code fence does. */
const MARKED = /^[ \t]{0,20}(?:>|```)/m;
const QUOTE_MARKS = /^[ \t]{0,20}(?:>[ \t]?){1,8}(?!\w+>)/;
const FENCE = /^\s*```[\w-]{0,20}\s*$/;
const BOX_BEGIN = /^[ \t]*[─-╿]+ ?/;
const BOX = /[─-╿]/;
const BOX_OR_SPACE = /[\s─-╿]/;

/**
 * Takes away what stands around lines: prefixes of containers, where every line has one; quote marks, code fences, boxes.
 * @param text a text with LF line ends
 * @param isAscii whether it holds nothing but ASCII
 */
export function withoutFrames(text: string, isAscii: boolean): string {
  const isPrefixed = PREFIX.test(text.replace(/^\n+/, '').slice(0, 100));
  const isBoxed = !isAscii && BOX.test(text);
  if (!isPrefixed && !isBoxed && !MARKED.test(text)) return text;
  let lines = text.split('\n');
  if (isPrefixed && lines.length > 1 && lines.every((line) => line === '' || PREFIX.test(line)))
    lines = lines.map((line) => line.replace(PREFIX, '$<time>'));
  return lines
    .map((line) => (isBoxed ? withoutBox(line) : line).replace(QUOTE_MARKS, '').replace(FENCE, ''))
    .join('\n');
}

/** A line without the sides of its box. */
function withoutBox(line: string): string {
  const inner = line.replace(BOX_BEGIN, '');
  let end = inner.length;
  while (end > 0 && BOX_OR_SPACE.test(inner.charAt(end - 1))) end--;
  // Spaces at the end stay where no side of a box stands behind them.
  return BOX.test(inner.slice(end)) ? inner.slice(0, end) : inner;
}
