import { either } from '../any-of';
import { endOf } from './kind';

/** How a name and its value stand together. */
export type Notation = 'assigned' | 'line' | 'paired' | 'tagged' | 'called' | 'flag' | 'cell' | 'said' | 'far';

/** What ends a quoted or emphasised name: a quote, escaped or not, a bracket, stars. */
const CLOSE = /(?:\\{0,15}["'`’”»」』]|\*{1,2})?[\])]?/y;

/** Words between the word for a secret and the secret, in a sentence. */
const WORD = either(
  'f(?:or|ür)s?(?: the| d..)? \\w+ (?:is|ist|lautet)',
  '--body|hash|value|header|provided|received|supplied|given|used|sent|is|was|ist|lautet|to|as|est|es|é|è|for',
  'invalide|inválida|no válida|ungültig',
);
const FILLER = `(?:\\s{1,4}(?:${WORD}(?![A-Za-z\\d])\\s{0,2}[:=：]?|[-–—→](?=\\s))|\\s{0,4}(?:[:=：?]|是|为|為|は))`;

const PAIR_VALUE = '\\\\{0,15}["\']?\\s{0,4}[,;]?\\s{0,60}\\\\{0,15}["\']?value\\\\{0,15}["\']?\\s{0,4}[:=]\\s{0,4}';
const PAIR_TAG = '<\\/\\w{1,12}>\\s{0,60}<\\w{1,12}>\\s{0,4}';
const PAIR_DEFAULT =
  '\\\\{0,15}["\']\\s{0,4}\\{\\s{0,40}(?:type\\s{0,20}=\\s{0,4}\\w{1,20}\\s{1,40})?default\\s{0,20}=\\s{0,4}';

/** What may stand between name and value, the surest first; each is asked right behind the name. */
const GAPS = {
  /** `{"name":"x-api-key","value":"…"}`, `- name: API_KEY⏎  value: …`; `<key>…</key><string>…`; `variable "…" { default = …` */
  paired: new RegExp(`${PAIR_VALUE}|${PAIR_TAG}|${PAIR_DEFAULT}`, 'iy'),
  /** `name: …`, `name=…`, `"name" => …`, `name := …`, `name%3D…`, `密码：…`, `**Name:** …` */
  assigned:
    /(?:\s{0,4}|[ \t]{0,40})(?:\([^()\n"']{0,30}\)\s{0,2})?(?::=|=>|->|={1,2}|[:：＝]|%3[AD])(?:\*\*)?(?:\s|%20){0,6}/iy,
  /** `('X-Api-Key', '…')`, `'x-api-key',⏎ '…'`, `header("x-api-key", "…")`, of names in quotes only */
  listed: /,\s{0,40}(?=\[?[bru@]{0,2}\\{0,15}["'`])/y,
  /** `<apiKey>…</apiKey>` */
  tagged: /(?:\s[^<>\n]{0,80})?>\s{0,40}(?=[^\s<]|<!)/y,
  /** `.apiKey("…")`, `new ApiKeyCredential('…')` */
  called: /(?:credentials?|str)?(?:\.\w{1,20})?\(\s{0,40}(?=[bru@]{0,2}\\{0,15}["'`])/iy,
  /** `--api-key …` */
  flag: /[ \t]{1,4}(?=[^\s-])/y,
  /** `│ api_key │ … │` */
  cell: /[ \t]{0,40}[|│┃][ \t]{0,40}|\t[ \t]{0,8}|[ ]{2,40}(?=\S)/y,
  /** `api key provided is …`, `key '…' has expired`, `令牌 [… ]`, `machine x login y password …`, `ENV NAME …`, `setx NAME "…"` */
  said: new RegExp(`${FILLER}*(?:\\s{1,4}|\\s{0,4}(?=[「『【“])|(?<=[是为為は：]))`, 'iy'),
  /** `API key I use: "…"`, `Password for lea: …` */
  far: / for (?:key )?["']?[^\s"':]{2,80}["']?: (?=\S)|(?:\s[A-Za-zÀ-ÿ]{1,14}){1,3}\s?(?:[:=(]\s?(?=\S)|(?=["'`]))/y,
} satisfies Record<string, RegExp>;

/** A gap that was found: how it is written, and where the value begins. */
export interface Gap {
  notation: Notation;
  end: number;
}

/**
 * @param text any text
 * @param start offset of the name
 * @param end offset after the name
 * @returns what stands between the name and a value
 */
export function gapAfter(text: string, start: number, end: number): Gap | undefined {
  const closed = Math.max(end, endOf(CLOSE, text, end));
  const quoted = closed > end;
  for (const [notation, pattern, from] of [
    ['paired', GAPS.paired, end],
    ['assigned', GAPS.assigned, closed],
  ] as const) {
    const found = endOf(pattern, text, from);
    if (found >= 0) return { notation: text.slice(from, found).includes('\n') ? 'line' : notation, end: found };
  }
  const before = text.charAt(start - 1);
  // `"Invalid api key", "…"`: a sentence is no name.
  const isName = before !== ' ' || /["'`]\w+ $/.test(text.slice(Math.max(0, start - 20), start));
  const gaps: readonly (readonly [Notation, RegExp, number, boolean])[] = [
    ['paired', GAPS.listed, closed, quoted && isName],
    ['tagged', GAPS.tagged, closed, quoted || (before === '<' && text.charAt(start - 2) !== '=') || before === ':'],
    ['called', GAPS.called, end, true],
    ['flag', GAPS.flag, end, before === '-' || before === '/'],
    ['cell', GAPS.cell, end, true],
  ];
  for (const [notation, pattern, from, fits] of gaps) {
    const found = fits ? endOf(pattern, text, from) : -1;
    if (found >= 0) return { notation, end: found };
  }
  const far = endOf(GAPS.far, text, end);
  const said = endOf(GAPS.said, text, quoted ? closed : end);
  // `Enter passphrase for /home/lea/.ssh/id_ed25519: …`
  if (far > said) return { notation: /Enter $/.test(text.slice(start - 6, start)) ? 'assigned' : 'far', end: far };
  if (said < 0) return undefined;
  return { notation: text.slice(end, said).includes('\n') ? 'line' : 'said', end: said };
}
