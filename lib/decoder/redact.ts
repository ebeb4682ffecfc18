/** What stands in the place of a secret. */
const HIDDEN = '[hidden]';

/** A masked secret in a redacted text. */
export const MASK = /(?:[A-Za-z]{1,12}[-_]…)?\[hidden\]/g;

/** Prefixes that vendors give their keys. Sources: GitHub's list of secret scanning patterns; the vendors' own docs. */
const VENDOR =
  /(?<![A-Za-z0-9])(?:(sk|pk|rk|sess|csk|gsk|hf|ghp|gho|ghu|ghs|ghr|github_pat|glpat|xox[abeprs]|xapp|xai|pplx|nvapi|npm|pypi|dop_v1|r8|tgp|fw|shpat|sq0\w{3}|whsec|lin_api|dapi|key|AIza|AKIA|ASIA|ya29|SG|fk|flow)(?=[-_.0-9A-Z]))([-_.]?)([A-Za-z0-9_.*•…%/+-]{6,400}[A-Za-z0-9_*•…-])(\n[A-Za-z0-9_-]{4,200}(?=["'`.,)\]}\s]|$))?/g;

const JWT = /(?<![\w-])eyJ[\w-]{8,4000}\.[\w-]{4,4000}(?:\.[\w-]{0,4000})?/g;
const PRIVATE_KEY =
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[\s\S]{0,8000}?(?:-----END [A-Z ]{0,30}PRIVATE KEY-----|$)/g;
const USER_IN_URL = /(:\/\/)([^\s/:@"'<>]{0,200}:[^\s/@"'<>]{1,200})(?=@)/g;

const GAP =
  '(?:\\\\{0,6}["\'’”]|%22|&quot;)?\\]?\\s{0,4}(?::|=>|=|%3A|%3D|,(?=\\s?\\[?["\']))\\s{0,4}(?:>\\s?)?\\[?\\s{0,4}[bu]?(?:\\\\{0,6}["\'‘“]|%22|&quot;)?';
const VALUE = '[^\\s"\'`\\\\,;&<>(){}\\[\\]|‘’“”]{4,4000}';

/** A scheme word and a token. A line break between them counts only before what looks like a key. */
const SCHEME =
  /\b(Bearer|Basic|Token|ApiKey|Digest)((?:\\[nt]|\s|%20|\+){1,200})(?!realm\b|error\b)([A-Za-z0-9._~+/=%-]{6,4000})(?!:\s)/gi;

/** Headers and settings whose value is a secret as a whole. */
const NAMED = new RegExp(
  `(?<![A-Za-z0-9_]|[A-Za-z0-9]-)(?!(?:invalid|incorrect|missing|no|expired|wrong|revoked|unknown)[-_])((?:[A-Za-z0-9]{1,30}[-_]){0,4}(?:api[-_]?key|apikey|subscription[-_]key|auth[-_]?token|access[-_]?token|refresh[-_]?token|id[-_]?token|session[-_]?token|security[-_]?token|secret(?:[-_]?(?:access)?[-_]?key)?|client[-_]?secret|private[-_]?key|password|passwd|pwd|passphrase|session[-_]?id|sessionid|token|authkey|signature))(${GAP})(${VALUE})`,
  'gi',
);
const IN_QUERY =
  /([?&](?:key|api[-_]?key|token|access_token|sig|signature|auth|code_verifier|secret|password|pass)=)([^\s&"'<>#\\]{4,2000})/gi;

/** Whole header values: everything up to the end of the line or of the quotes. */
const COOKIE =
  /(?<![A-Za-z0-9])((?:set-)?cookies?["']?\]?\s{0,4}(?::|=>|=|,(?=\s?["'[]))\s{0,4}(?:\[\s{0,40})?\\{0,6}["']?)(?=[A-Za-z0-9_.-]{1,80}=)([^"'\n\\]{4,8000})/gi;
const COOKIE_LIST = /(?<=\[hidden\]["'],\s{0,40}["'])([A-Za-z0-9_.-]{1,80}=[^"'\n]{4,4000})/g;
const AUTHORIZATION = new RegExp(
  `((?:proxy-)?authorization${GAP})(?!(?:Bearer|Basic|Token|Digest|ApiKey)\\b)(${VALUE})`,
  'gi',
);
const EMAIL_VALUE =
  /((?:^|[\n{,[(]|\\n)[\s<>*]{0,8}\\{0,6}["']?[A-Za-z][\w-]{0,40}\\{0,6}["']?\]?\s{0,4}(?::|=>|=)\s{0,4}\\{0,6}["'<[]{0,2}(?:[\w .]{1,40}<)?)([A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5})(?=>?\\{0,6}["'\]]{0,2}[,;}]?\s{0,4}(?:$|\n|[},)]|\\[nr]|["']))/g;
const KEY_IN_MESSAGE =
  /((?:api[ _-]?key|key|token)(?: provided| given)?(?: is invalid| is not valid)?\s?: ?["'`]?)([A-Za-z0-9][A-Za-z0-9_-]{11,200})(?![\w*•…])/gi;
const CURL_USER = /((?:^|\s)(?:-u|--user)\s{1,4}["']?)([^\s"':]{1,100}:[^\s"']{1,200})/g;

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
  const hide = (secret: string, prefix = ''): string => {
    found.add(secret);
    return prefix + HIDDEN;
  };
  const value = (secret: string): string | undefined => (isSecret(secret) ? hide(secret, prefixOf(secret)) : undefined);
  let result = text
    .replace(PRIVATE_KEY, (all) => hide(all))
    .replace(COOKIE, (all, name: string, cookie: string) => (cookie.startsWith(HIDDEN) ? all : name + hide(cookie)));
  for (let round = 0; round < 8 && result.includes(HIDDEN); round++) {
    const next = result.replace(COOKIE_LIST, (cookie) => hide(cookie));
    if (next === result) break;
    result = next;
  }
  result = result
    .replace(JWT, (all) => hide(all))
    .replace(
      VENDOR,
      (all, prefix: string, separator: string, body: string, wrapped: string | undefined, offset: number) =>
        vendorKey(all, prefix, separator, body, wrapped, result, offset, hide),
    )
    .replace(SCHEME, (all, scheme: string, gap: string, token: string) =>
      looksLikeToken(token, gap.includes('\n')) ? scheme + gap + hide(token) : all,
    )
    .replace(AUTHORIZATION, (all, name: string, secret: string) =>
      looksLikeToken(secret, false) ? name + hide(secret) : all,
    )
    .replace(NAMED, (all, name: string, gap: string, secret: string) => {
      const masked = value(secret);
      return masked === undefined ? all : name + gap + masked;
    })
    .replace(IN_QUERY, (all, name: string, secret: string) => {
      const masked = value(secret);
      return masked === undefined ? all : name + masked;
    })
    .replace(USER_IN_URL, (_all, slashes: string, user: string) => slashes + hide(user))
    .replace(CURL_USER, (_all, option: string, user: string) => option + hide(user))
    .replace(KEY_IN_MESSAGE, (all, lead: string, secret: string) =>
      /\d/.test(secret) && isSecret(secret) ? lead + hide(secret, prefixOf(secret)) : all,
    )
    .replace(EMAIL_VALUE, (_all, lead: string, email: string) => lead + hide(email));
  return { text: result, found };
}

function vendorKey(
  all: string,
  prefix: string,
  separator: string,
  body: string,
  wrapped: string | undefined,
  text: string,
  offset: number,
  hide: (secret: string, prefix?: string) => string,
): string {
  // A key that is already masked shows nothing; a sentence's full stop or dots are no part of a key.
  if (/[*•…]|\.\.\./.test(body)) return all;
  const key = /[.%/+-]+$/.exec(body) ? body.replace(/[.%/+-]+$/, '') : body;
  const rest = body.slice(key.length);
  const strong = key.length >= 10 && (/\d/.test(key) || /[A-Z]/.test(key) || key.length >= 24);
  if (
    !strong ||
    (!/^(?:sk|pk|rk|sess|csk|gsk|hf|gh[pousr]|github_pat|glpat|xox|xapp|xai|pplx|nvapi|npm|pypi|dop|r8|tgp|fw|shpat|sq0|whsec|lin|dapi|key|fk|flow|SG)/.test(
      prefix,
    ) &&
      separator !== '' &&
      !/^(?:AIza|AKIA|ASIA|ya29)/.test(prefix))
  )
    return all;
  if (/^(?:key|fk|flow|npm|fw|pk|dapi|r8)$/.test(prefix) && !/^(?=.*\d)[\w-]{16,}$/.test(key)) return all;
  if (/^flow$/.test(prefix) && !/\d{3}|[A-Z]/.test(key)) return all;
  const shown = `${prefix}${separator || '-'}…`;
  if (wrapped !== undefined) {
    const lineStart = text.lastIndexOf('\n', offset) + 1;
    const width = offset + all.length - wrapped.length - lineStart;
    const tail = wrapped.slice(1);
    if (width >= 38 && /\d/.test(tail) && !/^(?:HTTP|\d{3}\b|req[_-])/.test(tail))
      return hide(prefix + separator + key + rest + tail, shown);
  }
  return hide(prefix + separator + key, shown) + rest + (wrapped ?? '');
}

/** Whether the value of a secret's name is one, and no placeholder, word or number. */
function isSecret(value: string): boolean {
  if (
    /^(?:null|none|nil|undefined|true|false|not_given|missing|required|invalid\w*|str|string|os\.|process\.|env|ENV|\$|%|function|<|your)/i.test(
      value,
    )
  )
    return /^(?:sk|pk)-/.test(value);
  if (/[*•…]|\.\.\.|^\d{1,9}$|^\[?hidden/.test(value) || value.includes(HIDDEN)) return false;
  return value.length >= 6;
}

/** Whether what follows `Bearer` is a token and not the next word of a sentence. */
function looksLikeToken(token: string, wrapped: boolean): boolean {
  if (/[*•…]|\.\.\./.test(token) || /^(?:undefined|null|none)$/i.test(token)) return false;
  const mixed = /\d/.test(token) && /[A-Za-z]/.test(token);
  if (wrapped) return mixed && token.length >= 16;
  return mixed || token.length >= 24 || (/[a-z][A-Z]|[A-Z]{2,}[a-z]|=$/.test(token) && token.length >= 8);
}

function prefixOf(secret: string): string {
  const prefix = /^[A-Za-z]{2,6}[-_]/.exec(secret)?.[0];
  return prefix ? `${prefix}…` : '';
}
