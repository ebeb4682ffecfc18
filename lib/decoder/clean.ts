/** Colours and links of terminals; also those whose escape character was written out, or was lost on the way through a clipboard. */
const ESCAPE_SEQUENCE =
  /(?:\x1b|\u009b|␛|\\u001b|\\x1b|\\033|\\e|#033|\^\[)(?:\[[\d;?]{0,20}[a-z]|\].{0,300}?(?:\x07|\x1b\\))|\[(?:\d{1,3};){0,4}\d{1,3}m/gi;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\x00-\x08\x0b-\x1f\x7f]/g;
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
/** What containers and log collectors put before every line. */
const PREFIX =
  /^(?:[\w.-]{1,40} {1,20}\| ?|\d{4}-\d\d-\d\dT[\d:.]{8,20}(?:Z|[+-]\d\d:\d\d)? (?:std(?:out|err) [FP] )?)/;

/** One change: what to look for, and what to put in its place. */
type Change = readonly [RegExp, string | ((all: string, name: string) => string)];

const CHANGES: readonly Change[] = [
  [/\r\n?/g, '\n'],
  [ESCAPE_SEQUENCE, ''],
  [INVISIBLE, ''],
  [/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' '],
  [/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)],
  [/[^\s"'<>]+/g, decodePercent],
  [/&amp;(?=quot|#|apos)/g, '&'],
  [/&(quot|apos|lt|gt|amp|nbsp|#34|#39|#x2[27]);/gi, (all, name) => ENTITIES[name.toLowerCase()] ?? all],
  // \u0022 is how some servers write a quote inside JSON; as \" it reads the same inside and outside of strings.
  [/\\u0022/g, '\\"'],
  // A line break within a string ends a line of the text that the string holds; \n in a Windows path is none.
  [/(?<!\\|\b[A-Z]:[\\\w. -]{0,80})(?:\\{1,15}r)?\\{1,15}n|<EOL>/g, '\u2028'],
  // PHP and Go write types and lengths before values.
  [/\bstring\(\d{1,7}\) (?=")|\bint(?=\(\d)|\(\*?(?:string|u?int\d*|bool)\) ?(?:\(len=\d{1,7}\) )?(?=["\d])/g, ''],
];

/**
 * Takes away what terminals, mail programs, web pages and chat tools put around and into a text.
 * @param text a paste, or whole lines of one
 * @returns the text with LF line ends; without colours, invisible characters, quote marks, box frames and code fences; HTML entities and
 *   percent-encoding undone where they hide JSON; U+2028 for a line break that was written as an escape
 */
export function clean(text: string): string {
  let result = CHANGES.reduce((changed, [pattern, by]) => changed.replace(pattern, by as string), text);
  // CSV doubles the quotes inside a cell.
  if (result.includes('"":')) result = result.replaceAll('""', '"');
  // Word processors mix quotes freely; where they stand around names they stand for straight ones.
  if (/[“”„«]\s?\w+\s?[“”»]\s?[:=]|=>“/.test(result)) result = result.replace(/[“”„‟″]|«\s?|\s?»/g, '"');
  if (/[‘’]\w+[‘’]\s?[:=]/.test(result)) result = result.replace(/[‘’]/g, "'");
  let lines = result.split('\n');
  if (lines.length > 1 && lines.every((line) => line === '' || PREFIX.test(line)))
    lines = lines.map((line) => line.replace(PREFIX, ''));
  return lines
    .map((line) =>
      line
        .replace(/^[ \t]*[─-╿]+ ?|[ \t]{0,200}[─-╿][\s─-╿]*$/g, '')
        .replace(/^[ \t]{0,20}(?:>[ \t]?){1,8}(?!\w+>)|^\s*```[\w-]{0,20}\s*$/, ''),
    )
    .join('\n');
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
