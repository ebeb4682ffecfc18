import { either, raw } from '../any-of';
import { endOf, type SecretKind, sign } from './kind';
import { valueBefore } from './values';

/** `{"name":"Cookie","value":"…"}`: the name of another member. */
const MEMBER_VALUE = raw`,?\s{0,60}\\{0,15}["']?value\\{0,15}["']?\s{0,4}[:=]`;
/** What may stand between the name and what it holds. */
const SEPARATOR = either(MEMBER_VALUE, raw`:|=>?|\t|\\{1,15}t|,(?=\s{0,40}["'[])|(?=[\n\u2028])`);
const OPENING = raw`\s{0,40}(?:\[\s{0,40})?(?:b?\\{0,15}["'])?`;
const signs = {
  /** Several in brackets, as Node prints set-cookie. */
  list: sign(/cookies?["']?: \[\s{0,40}["']/iy, 'cookie'),
  /** Objects with names and values, as HAR has them. */
  har: sign(/cookies\\{0,15}["']?\s?[:=]\s?\[\s{0,40}\{/iy, 'cookies'),
  /** `cookies={'session': '…'}` */
  dict: sign(/cookies\\{0,15}["']?\s?[:=]\s?(?=\{\s{0,40}["'])/iy, 'cookies'),
  /** Everything up to the end of the line or of the quotes. */
  header: sign(
    new RegExp(raw`cookies?2?(?:\\{0,15}["'])?\]?\s{0,4}${SEPARATOR}${OPENING}(?=[\w.-]{1,80}=)`, 'iy'),
    'cookie',
  ),
  /** `-b 'session=…'`, `--cookie session=…` of curl. */
  flag: sign(/(?:--cookie|-b)[ =]["']?(?=[\w.-]{1,80}=)/y, '--cookie', '-b '),
};

/** Other programs have a `-b` too. */
const CURL = /curl[^|\n]*$/;
const LIST = /[^\]]{4,4000}/y;
const LINE = /[^"'\n\u2028\\]{4,8000}/y;

/** A long value of a member. */
const MEMBER = /["']\s?:\s?["']([^"'\\]{12,4000})["']/g;
const VALUE = /value\\{0,15}["']?\s{0,4}[:=]\s{0,4}\\{0,15}["']([^"'\\]{8,4000})/gi;

/** Cookies: whole, for any of them may be a session. */
export const cookies: SecretKind = {
  signs,
  find(text, at, sign, add) {
    if (sign === signs.header) {
      const isSet = text.slice(Math.max(0, at - 4), at).toLowerCase() === 'set-';
      for (const { start, end } of valueBefore(text, isSet ? at - 4 : at)) add(start, end);
    }
    const start = endOf(sign.pattern, text, at);
    if (
      start < 0 ||
      (sign !== signs.list && /[A-Za-z\d]/.test(text.charAt(at - 1))) ||
      (sign === signs.flag && !CURL.test(text.slice(Math.max(0, at - 400), at)))
    )
      return undefined;
    if (sign === signs.har || sign === signs.dict) {
      const isHar = sign === signs.har;
      const [list = ''] = text.slice(start, start + 8000).split(isHar ? ']' : '}', 1);
      for (const { 0: pair, 1: value = '', index } of list.matchAll(isHar ? VALUE : MEMBER)) {
        const from = start + index + pair.lastIndexOf(value);
        add(from, from + value.length);
      }
      return start + list.length;
    }
    const end = endOf(sign === signs.list ? LIST : LINE, text, start);
    add(start, end);
    return end;
  },
};
