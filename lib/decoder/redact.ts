/** What stands in the place of a secret. */
const HIDDEN = '[hidden]';

/** A masked secret in a redacted text. */
export const MASK = /(?:[A-Za-z]{1,12}[-_]…)?\[hidden\]/g;

/** Between a name and its value: quotes (escaped or not), a separator, brackets, quotes. */
const GAP =
  '(?:\\\\{0,6}["\'’”]|%22)?\\]?\\s{0,4}(?::|=>?|%3A|%3D|,(?=\\s?\\[?["\']))\\s{0,4}\\[?\\s{0,4}b?(?:\\\\{0,6}["\'‘“]|%22)?';
const VALUE = '[^\\s"\'`\\\\,;&<>(){}\\[\\]|‘’“”]{4,4000}';
const NOT_A_VALUE =
  /[*•…]|\.{3}|^\d{1,9}$|hidden|^(?:null|none|nil|undefined|true|false|not_given|missing|required|invalid|str|env)(?![A-Za-z\d])|^(?:os\.|process\.|\$|%|<|your(?!\w*\d))/i;

function isSecret(value: string): boolean {
  return value.length >= 6 && !NOT_A_VALUE.test(value);
}

/** Whether what follows `Bearer` is a token and not the next word of a sentence. */
function isToken(value: string, lead: string): boolean {
  const mixed = /\d/.test(value) && /[A-Za-z]/.test(value);
  // After a line break only what looks like a key goes with `Bearer`: the next header may stand there.
  if (lead.includes('\n')) return mixed && value.length >= 16;
  return !NOT_A_VALUE.test(value) && (mixed || value.length >= 24 || /[a-z][A-Z]|=$/.test(value));
}

/** The first group stays, the second is hidden if the test says that it is a secret. */
type Rule = readonly [pattern: RegExp, test?: (value: string, lead: string) => boolean];

const RULES: readonly Rule[] = [
  [/()(-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[\s\S]{0,8000}?(?:-----END [A-Z ]{0,30}PRIVATE KEY-----|$))/g],
  // Cookies: an inspected array as a whole; else everything up to the end of the line or of the quotes.
  [/(cookies?["']?: \[\s{0,40}["'])([^\]]{4,8000})(?=["']\s{0,40}\])/gi],
  [
    /((?<![A-Za-z\d])(?:set-)?cookies?["']?\]?\s{0,4}(?::|=>?|,(?=\s?["'[]))\s{0,4}(?:\[\s{0,40})?\\{0,6}["']?)(?=[\w.-]{1,80}=)([^"'\n\\]{4,8000})/gi,
  ],
  [/((?<![\w-]))(eyJ[\w-]{8,4000}\.[\w-]{4,4000}(?:\.[\w-]{0,4000})?)/g],
  // Keys by the prefixes that vendors give them. One with stars or dots in it is masked already.
  [
    /((?<![A-Za-z\d])|(?<=%[\dA-F]{2}))((?:(?:sk|pk|rk|sess|csk|gsk|ak|hf|gh[pousr]|github_pat|glpat|xox[a-z]|xai|pplx|nvapi|r8|tgp|whsec|ya29|SG)[-_.]|AIza|A[KS]IA)(?=[\w-]{0,400}[\dA-Z])[\w-]{10,400}(?:\.[\w-]{8,200}){0,2})(?![\w*•…-]|\.{3})/g,
  ],
  [
    /(\b(?:Bearer|Basic|Token|ApiKey)(?:\\[nt]|\s|%20|\+){1,200})(?!realm\b|error\b)([\w.~+/=%-]{6,4000})(?!:\s)/gi,
    isToken,
  ],
  [new RegExp(`(authorization${GAP})(?!(?:Bearer|Basic|Token)\\b)(${VALUE})`, 'gi'), isToken],
  [
    new RegExp(
      `((?<![\\w]|[A-Za-z\\d]-)(?!(?:invalid|incorrect|missing|no|expired|wrong|revoked)[-_])(?:[A-Za-z\\d]{1,30}[-_]){0,4}(?:(?:api|subscription|private)[-_]?key|(?:(?:auth|access|refresh|id|session|security)[-_]?)?token|secret(?:[-_]?(?:access)?[-_]?key)?|passw(?:or)?d|pwd|passphrase|session[-_]?id|signature)${GAP})(${VALUE})`,
      'gi',
    ),
    isSecret,
  ],
  [/([?&](?:key|token|sig|auth|code|pass)=)([^\s&"'<>#\\]{6,2000})/gi, isSecret],
  [/(:\/\/)([^\s/:@"'<>]{0,200}:[^\s/@"'<>]{1,200})(?=@)/g],
  [/((?:^|\s)(?:-u|--user)\s{1,4}["']?)([^\s"':]{1,100}:[^\s"']{1,200})/g],
  [/((?:api[ _-]?key|token)(?: provided)?\s?: ?["'`]?)((?=[\w-]*\d)[A-Za-z\d][\w-]{11,200})(?![\w*•…])/gi, isSecret],
  // What a server repeats of a wrong key may be anything, a password too.
  [/(api key provided: ["'`]?)([^\s*•…]{4,200}?)(?=["'`]?\.(?:\s|$))/gi, isSecret],
  // E-mail addresses where they are the whole value of a header or key.
  [
    /((?:^|[\n{,[(])[\s<>*]{0,8}\\{0,6}["']?[A-Za-z][\w-]{0,40}\\{0,6}["']?\]?\s{0,4}(?::|=>?)\s{0,4}\\{0,6}["'<[]{0,2}(?:[\w .]{1,40}<)?)([\w.%+-]{1,64}@[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){1,5})(?=>?\\{0,6}["'\]]{0,2}[,;}]?\s{0,4}(?:$|\n|[},)"']))/g,
  ],
];

/** A text without its secrets. */
export interface Redacted {
  text: string;
  /** The secrets found. They must go no further than this: callers count them. */
  found: Set<string>;
}

/**
 * Masks every secret in a text: API keys, bearer and basic tokens, cookies, key headers and settings, keys and passwords in URLs, JWTs,
 * private keys, e-mail addresses in headers. Request ids, model names, UUIDs and keys that are already masked stay.
 * Masks keep the kind of secret recognisable: `sk-…[hidden]`.
 * @param text cleaned text
 * @param found the set to which new secrets are added
 */
export function redact(text: string, found: Set<string> = new Set()): Redacted {
  let result = joinCutKeys(text);
  for (const [pattern, test] of RULES) {
    result = result.replace(pattern, (all: string, lead: string, secret: string) => {
      if (secret.includes(HIDDEN) || (test && !test(secret, lead))) return all;
      found.add(secret);
      return lead + (/^[A-Za-z]{2,6}[-_](?=\w{3})/.exec(secret)?.[0].concat('…') ?? '') + HIDDEN;
    });
  }
  return { text: result, found };
}

/** A key that a terminal broke at the end of a long line is made whole, so that its second half does not stay behind. */
function joinCutKeys(text: string): string {
  return text.replace(
    /^([^\n]{30,300}\b(?:sk|Bearer )[-\w]{4,200})\n(?!HTTP|\d{3}\b|req[_-])([\w-]{4,200})(?=["'`.,)\]}\s]|$)/gm,
    (all, head: string, tail: string) => (/\d/.test(tail) ? head + tail : all),
  );
}
