/** Begins what `npm run new:error` leaves for the author to say; what follows says what that is. */
const MARK = 'BLANK: ';

/**
 * @param what what the author shall say here, without quote marks
 * @returns a blank for a new error's file, which {@link blanksIn} finds again
 */
export function blank(what: string): string {
  return MARK + what;
}

/** A blank that was left. */
export interface Blank {
  /** Where: a field of the front matter such as `cause`, or line and heading of the page's text. */
  place: string;
  /** What shall stand there. */
  what: string;
}

/**
 * @param data the front matter
 * @param source the whole file
 * @returns every blank that was left: of the front matter first, and then of the page's text
 */
export function blanksIn(data: unknown, source: string): Blank[] {
  return [...blankFields(data), ...blankLines(source)];
}

function blankFields(data: unknown): Blank[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([field, value]) => {
    const found = typeof value === 'string' && new RegExp(`${MARK}([^"\n]*)`).exec(value);
    return found ? [{ place: field, what: found[1] ?? '' }] : [];
  });
}

function blankLines(source: string): Blank[] {
  const lines = source.split('\n');
  const end = lines.indexOf('---', 1);
  let heading = '';
  return lines.flatMap((line, index) => {
    if (index <= end) return [];
    heading = /^#+ (.*)/.exec(line)?.[1] ?? heading;
    const at = line.indexOf(MARK);
    return at < 0 ? [] : [{ place: `line ${index + 1}, ${heading}`, what: line.slice(at + MARK.length) }];
  });
}
