import { unescaped } from './escapes';
import { withoutFrames } from './frames';

/** Colours and links of terminals; also those whose escape character was written out. */
const ESCAPE_SEQUENCE =
  /(?:\x1b|\u009b|␛|\\u001b|\\x1b|\\033|\\e|#033|\^\[)(?:\[[\d;?]{0,20}[a-z]|\].{0,300}?(?:\x07|\x1b\\))/gi;
const ESCAPE_SIGNS = ['\x1b', '\u009b', '␛', '\\', '#033', '^['];
/** Colours whose escape character was lost on the way through a clipboard. */
const BARE_COLOUR = /\[(?:\d{1,3};){0,4}\d{1,3}m/g;

const NOT_PRINTABLE_ASCII = /[^\n\t -~]/;
const BEYOND_ASCII = /[^\0-\x7f]/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\x00-\x08\x0b-\x1f\x7f]/g;

/** PHP and Go write types and lengths before values. */
const TYPE_BEFORE_VALUE =
  /\bstring\(\d{1,7}\) (?=\\{0,15}")|\bint(?=\(\d)|\(\*?(?:string|u?int\d*|bool)\) ?(?:\(len=\d{1,7}\) )?(?=["\d])/g;

/**
 * Takes away what terminals, mail programs, web pages and chat tools put around and into a text.
 * @param text a paste, or whole lines of one
 * @returns the text with LF line ends; without colours, invisible characters, quote marks, box frames and code fences; HTML entities and
 *   percent-encoding undone where they hide JSON; U+2028 for a line break that was written as an escape
 */
export function clean(text: string): string {
  // Plain tests stand before all patterns: most of a log needs none of this.
  let result = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (ESCAPE_SIGNS.some((sign) => result.includes(sign))) result = result.replace(ESCAPE_SEQUENCE, '');
  if (result.includes('[')) result = result.replace(BARE_COLOUR, '');
  if (NOT_PRINTABLE_ASCII.test(result)) {
    result = result
      .replace(INVISIBLE, '')
      .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
      .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  }
  result = unescaped(result);
  if (result.includes('(')) result = result.replace(TYPE_BEFORE_VALUE, '');
  // CSV doubles the quotes inside a cell.
  if (result.includes('"":')) result = result.replaceAll('""', '"');
  const isAscii = !BEYOND_ASCII.test(result);
  return withoutFrames(isAscii ? result : withStraightQuotes(result), isAscii);
}

/** Word processors mix quotes freely; where they stand around names they stand for straight ones. */
function withStraightQuotes(text: string): string {
  let result = text;
  if (/[“”„«]\s?\w+\s?[“”»]\s?[:=]|=>“/.test(result)) result = result.replace(/[“”„‟″]|«\s?|\s?»/g, '"');
  if (/[‘’]\w+[‘’]\s?[:=]/.test(result)) result = result.replace(/[‘’]/g, "'");
  return result;
}
