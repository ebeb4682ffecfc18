/** A run of lines of the front matter: what belongs to one field. Both ends counted from 0, the end not in it. */
interface Span {
  from: number;
  to: number;
}

/**
 * Finds a field of the front matter. The parser keeps no positions, and our front matter is plain: a key or an item begins its line, and what
 * belongs to it is indented below.
 * @param source text of a page
 * @param path keys and positions that lead to the field, for example `['recipes', '0', 'anchor']`
 * @returns its line, from 1; where it is missing, or stands in one line with its list, the line of the innermost field that is there
 */
export function lineOfField(source: string, path: readonly string[]): number {
  const lines = source.split('\n');
  let span: Span = { from: 1, to: lines.indexOf('---', 1) };
  let line = 0;
  for (const step of path) {
    const found = /^\d+$/.test(step) ? itemIn(lines, span, Number(step)) : keyIn(lines, span, step);
    if (!found) break;
    line = found.from;
    span = found;
  }
  return line + 1;
}

/** The least indented line that begins with the key: others of the same name lie deeper. */
function keyIn(lines: readonly string[], span: Span, key: string): Span | undefined {
  // A field may follow the dash of its item; in a body of JSON it is quoted.
  const hasKey = (text: string) => /^[\s-]*"?([\w -]+)"?:/.exec(text)?.[1] === key;
  return partsOf(lines, span, hasKey).sort((a, b) => depthOf(lines[a.from]) - depthOf(lines[b.from]))[0];
}

function itemIn(lines: readonly string[], span: Span, at: number): Span | undefined {
  const isItem = (text: string) => /^\s*- /.test(text);
  const [first] = partsOf(lines, { from: span.from + 1, to: span.to }, isItem);
  const isSibling = (text: string) =>
    isItem(text) && first !== undefined && depthOf(text) === depthOf(lines[first.from]);
  return partsOf(lines, { from: span.from + 1, to: span.to }, isSibling)[at];
}

/** The lines of a span that fit, each with what is indented below it. */
function partsOf(lines: readonly string[], { from, to }: Span, fits: (text: string) => boolean): Span[] {
  return lines.slice(from, to).flatMap((text, index) => {
    if (!fits(text)) return [];
    const start = from + index;
    const below = lines.slice(start + 1, to).findIndex((next) => next.trim() !== '' && depthOf(next) <= depthOf(text));
    return [{ from: start, to: below < 0 ? to : start + 1 + below }];
  });
}

function depthOf(text = ''): number {
  return text.search(/\S|$/);
}
