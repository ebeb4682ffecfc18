const SIMPLE: Record<string, string> = {
  n: '\n',
  t: '\t',
  r: '',
  b: '',
  f: '',
  '"': '"',
  "'": "'",
  '\\': '\\',
  '/': '/',
  '`': '`',
};

const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|x([0-9a-fA-F]{2})|([ntrbf"'\\/`]))/g;

/**
 * Undoes the escapes of JSON, JavaScript, Python, Ruby and PHP strings. What is no escape stays as it is.
 * @param text the inside of a string literal
 * @param times how often the text was escaped
 * @returns the text that was meant
 */
export function unescapeText(text: string, times = 1): string {
  let result = text;
  for (let round = 0; round < times && result.includes('\\'); round++) {
    result = result.replace(ESCAPE, (_all, u4?: string, u?: string, x?: string, simple?: string) => {
      if (simple !== undefined) return SIMPLE[simple] ?? simple;
      const point = Number.parseInt(u4 ?? u ?? x ?? '', 16);
      return point > 0x10ffff ? '' : String.fromCodePoint(point);
    });
  }
  return result;
}
