/** The bracket that closes each opening bracket. */
export const CLOSER_OF: Record<string, string> = { '{': '}', '[': ']', '(': ')' };

/** A bare value ends where the next name begins: `, type: …`, ` Type:x`, `&code=`. */
const NEXT_NAME = /,?\s+["']?[A-Za-z_][\w-]{0,40}["']?(?:[:=](?![\s/])|\s?=>)/y;
const COMMA_NAME = /[,;&]\s*["':]?[A-Za-z_][\w-]{0,40}["']?\s?(?:[:=]|=>)/y;

/** Longest value without quotes, in characters. */
const LONGEST = 600;

/**
 * Finds the end of a value that has no quotes.
 * @param text any text
 * @param at offset of the value
 * @param inBrackets whether the value stands in a group, whose closing bracket ends it
 * @returns offset after the value: the end of the line, of the group, or where the next name begins
 */
export function bareEnd(text: string, at: number, inBrackets: boolean): number {
  const limit = Math.min(text.length, at + LONGEST);
  const open: string[] = [];
  let i = at;
  for (; i < limit; i++) {
    const char = text.charAt(i);
    if (char === '\n') break;
    if (char === '{' || char === '(' || char === '[') {
      if (char === '{' && !inBrackets) break;
      open.push(CLOSER_OF[char] ?? '');
    } else if (char === open[open.length - 1]) open.pop();
    else if (inBrackets && (char === '}' || char === ']' || char === ')')) break;
    else if (char === ',' || char === ';' || char === '&') {
      COMMA_NAME.lastIndex = i;
      if (COMMA_NAME.test(text)) break;
    } else if (char === ' ') {
      NEXT_NAME.lastIndex = i;
      if (NEXT_NAME.test(text)) break;
    }
  }
  return i;
}
