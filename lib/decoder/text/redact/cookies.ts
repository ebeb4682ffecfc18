import { endOf, type SecretKind, sign } from './kind';

const signs = {
  /** Several in brackets, as Node prints set-cookie. */
  list: sign(/cookies?["']?: \[\s{0,40}["']/iy, 'cookie'),
  /** Everything up to the end of the line or of the quotes. */
  header: sign(
    /cookies?2?(?:\\{0,15}["'])?\]?\s{0,4}(?::|=>?|,(?=\s{0,40}["'[])|(?=[\n\u2028]))\s{0,40}(?:\[\s{0,40})?(?:b?\\{0,15}["'])?(?=[\w.-]{1,80}=)/iy,
    'cookie',
  ),
  /** `-b 'session=…'`, `--cookie session=…` of curl. */
  flag: sign(/(?:--cookie|-b)[ =]["']?(?=[\w.-]{1,80}=)/y, '--cookie', '-b '),
};

const LIST = /[^\]]{4,4000}/y;
const LINE = /[^"'\n\u2028\\]{4,8000}/y;

/** Cookies: whole, for any of them may be a session. */
export const cookies: SecretKind = {
  name: 'cookies',
  signs,
  find(text, at, sign, add) {
    const start = endOf(sign.pattern, text, at);
    if (start < 0 || (sign !== signs.list && /[A-Za-z\d]/.test(text.charAt(at - 1)))) return undefined;
    const end = endOf(sign === signs.list ? LIST : LINE, text, start);
    add(start, end);
    return end;
  },
};
