const ENTITIES: Record<string, string> = {
  quot: '"',
  '#34': '"',
  '#x22': '"',
  apos: "'",
  '#39': "'",
  '#x27': "'",
  lt: '<',
  gt: '>',
  amp: '&',
  nbsp: ' ',
};

/** Letters that JSON encoders write as escapes though they need not: & < > ' = + / as Go and PHP do, all but ASCII as Python does. */
const UNICODE = /\\u(?:00(26|27|2[bB]|2[fF]|3[c-eC-E])|((?!d[89ab])[\da-f]{2}(?!00)[\da-f]{2}))/gi;
const LINE_BREAK = /\\{1,15}(?:r\\{1,15})?n|<EOL>/g;
const PATH_BEFORE = /\b[A-Z]:[\\\w. -]{0,80}$/;

/**
 * Undoes escapes that hide notations, or secrets.
 * @param text any text
 * @returns the text without HTML entities, percent-encoding that hides JSON, and needless escapes of letters; `\"` for `\u0022`, which reads
 *   the same in strings and outside; U+2028 for a line break that was written as an escape
 */
export function unescaped(text: string): string {
  let result = text;
  if (/%22|%7B%27/i.test(result)) result = result.replace(/[^\s"'<>]+/g, decodePercent);
  if (result.includes('&'))
    result = result
      .replace(/&amp;(?=quot|#|apos)/g, '&')
      .replace(/&(quot|apos|lt|gt|amp|nbsp|#34|#39|#x2[27]);/gi, (all, name) => ENTITIES[name.toLowerCase()] ?? all);
  if (result.includes('\\'))
    result = result
      .replace(/\\u0022/g, '\\"')
      .replace(UNICODE, (_all, ascii, other) => String.fromCharCode(Number.parseInt(ascii ?? other, 16)));
  if (result.includes('\\') || result.includes('<EOL>'))
    result = result.replace(LINE_BREAK, (all, at: number) => (isInPath(result, at) ? all : '\u2028'));
  return result;
}

/** Whether `\n` is the beginning of a name in a Windows path. */
function isInPath(text: string, at: number): boolean {
  if (text.charAt(at) === '<') return false;
  const before = text.slice(Math.max(0, at - 84), at);
  return before.includes(':') && PATH_BEFORE.test(before);
}

/** Undoes percent-encoding where it hides JSON. */
function decodePercent(run: string): string {
  if (!/%22|%7B%27/i.test(run)) return run;
  return run.replaceAll('+', ' ').replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}
