const ESCAPE_SEQUENCE =
  /(?:\x1b|\u009b|␛|\\u001b|\\x1b|\\033|\\e|#033|\^\[)(?:\[[0-9;?]{0,20}[A-Za-z]|\][^\x07\x1b\n]{0,300}(?:\x07|\x1b\\))/gi;
/** Colours whose escape character was lost on the way through a clipboard or a web page. */
const LOST_COLOUR = /\[(?:\d{1,3};){0,4}\d{1,3}m/g;
const INVISIBLE =
  /[\u200b\u2060\ufeff\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069]|(?<=[\x21-\x7e])[\u200c\u200d](?=[\x21-\x7e])/g;
const WIDE_SPACE = /[\u00a0\u2007\u202f\u2000-\u200a\u3000]/g;
const CONTROL = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g;
const ENTITIES: Record<string, string> = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&', nbsp: ' ' };
const BOX_LINE = /^(?=.*[─━═│┃║])[\s─━═│┃║╭╮╰╯┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬┏┓┗┛┣┫┡┩╇╞╡╪]+$/;
const BOX_SIDE = /[│┃║]/;

/**
 * Takes away what terminals, mail programs, web pages and chat tools put around and into a text.
 * @param text a paste, or whole lines of one
 * @returns the text with LF line ends; without colours, invisible characters, quote marks, box frames and code fences;
 *   HTML entities and percent-encoding undone where they hide JSON
 */
export function clean(text: string): string {
  let result = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (/[\x1b\u009b␛^#]|\\(?:u001b|x1b|033|e)\b|\\e\[|\\u001b/i.test(result))
    result = result.replace(ESCAPE_SEQUENCE, '');
  result = result
    .replace(LOST_COLOUR, '')
    .replace(INVISIBLE, '')
    .replace(WIDE_SPACE, ' ')
    .replace(CONTROL, '')
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  if (result.includes('%22') || result.includes('%7B%27'))
    result = result.replace(/[^\s"'<>]*%(?:22|7B%27)[^\s"'<>]*/gi, decodePercent);
  for (let round = 0; round < 2 && /&(?:amp;)?(?:quot|#0*3[49]|#x2[27]|apos);/i.test(result); round++) {
    result = result.replace(/&(?:(quot|apos|lt|gt|amp|nbsp)|#(\d{1,6})|#x([0-9a-f]{1,5}));/gi, decodeEntity);
  }
  // \u0022 is how some servers write a quote inside JSON; as \" it reads the same inside and outside of strings.
  if (/\\u0022/.test(result)) result = result.replace(/\\u0022/g, '\\"');
  // CSV doubles the quotes inside a cell.
  if (/""\w{1,40}"":/.test(result)) result = result.replaceAll('""', '"');
  if (result.includes('<EOL>')) result = result.replaceAll('<EOL>', '\n');
  if (result.includes('string(')) result = result.replace(/\bstring\(\d{1,7}\) (?=")/g, '');
  // Go's spew writes types and lengths before values.
  if (result.includes('(len=') || result.includes('(int)'))
    result = result.replace(/\(\*?(?:string|u?int\d{0,2}|bool)\) ?(?:\(len=\d{1,7}\) )?(?=["\d])/g, '');
  return cleanLines(result);
}

function decodePercent(run: string): string {
  const spaced = run.replaceAll('+', ' ');
  return spaced.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}

function decodeEntity(all: string, name?: string, decimal?: string, hex?: string): string {
  if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? all;
  const point = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : all;
}

/** What containers and log collectors put before every line. */
const PREFIX =
  /^(?:[\w.-]{1,40} {1,20}\| ?|\d{4}-\d\d-\d\dT[\d:.]{8,20}(?:Z|[+-]\d\d:\d\d)? (?:std(?:out|err) [FP] )?)/;

function cleanLines(text: string): string {
  let lines = text.split('\n');
  if (lines.length > 1 && lines.every((line) => line === '' || PREFIX.test(line))) {
    lines = lines.map((line) => line.replace(PREFIX, ''));
  }
  if (!/[>`│┃║─━═╭╰]/.test(text)) return lines.join('\n');
  return lines
    .map((line) => {
      if (BOX_LINE.test(line)) return '';
      const inner = BOX_SIDE.test(line) ? unbox(line) : line;
      return inner.replace(/^[ \t]{0,20}(?:>[ \t]?){1,8}(?!\w+>)/, '').replace(/^\s*```[\w-]{0,20}\s*$/, '');
    })
    .join('\n');
}

/** Takes the sides of a frame off one line. */
function unbox(line: string): string {
  let start = 0;
  let end = line.length;
  let side = 0;
  for (let i = 0; i < end && (line.charAt(i) === ' ' || BOX_SIDE.test(line.charAt(i))); i++)
    if (BOX_SIDE.test(line.charAt(i))) side = i + 1;
  if (side > 0) start = line.charAt(side) === ' ' ? side + 1 : side;
  let right = end;
  for (let i = end - 1; i >= start && (line.charAt(i) === ' ' || BOX_SIDE.test(line.charAt(i))); i--)
    if (BOX_SIDE.test(line.charAt(i))) right = i;
  end = right;
  while (right !== line.length && end > start && line.charAt(end - 1) === ' ') end--;
  return line.slice(start, end);
}
