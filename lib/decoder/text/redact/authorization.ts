import { either, raw } from '../any-of';
import { endOf, FAR, type SecretKind, sign, words } from './kind';
import { isHint, isMixed, isPlaceholder, isReference } from './looks';
import { findNamed } from './named';

/** What may stand between a scheme and its token. */
const JOINTS = either(
  raw`["']?\s?[:=]|\\[nt]|\s|%20|\+`,
  // The parts of a text that a program puts together.
  raw`\\{0,15}["'] ?[+.,] ?\\{0,15}["']?`,
);
const signs = {
  /** The header's name, in any notation; RFC 9110, section 11.6.2. */
  header: words('authorization'),
  /** A scheme and its token, perhaps without the header's name; a scheme written twice is a cause of 401. */
  scheme: sign(
    new RegExp(raw`(?:(?:Bearer|Basic)${JOINTS}{1,200}["'{[(]?){1,20}(?!realm\b|error\b)`, 'iy'),
    'bearer',
    'basic',
  ),
  /** What Digest proves the password with; RFC 7616. */
  digest: sign(/response=\\{0,15}"?(?=[\da-f]{32})/y, 'response='),
  /** `auth=('user', '…')` of requests */
  pair: sign(/auth ?= ?\(["'][^"'\n]{1,60}["'], ?["'](?=[^"'])/y, 'auth'),
};

const TOKEN = /[\w.~+/=%:|!@#$^*-]{4,8000}/y;
const QUOTED = /[^"'\n]{1,200}/y;
/** Schemes whose parts have names of their own. */
const IN_PARTS = /^(?:AWS4|Digest|OAuth|Signature|Hawk|Negotiate$|realm)/i;

/** What stands in an Authorization header, or behind the name of its scheme. */
export const authorization: SecretKind = {
  signs,
  find(text, at, sign, add) {
    if (sign === signs.header)
      return findNamed(
        sign,
        text,
        at,
        'key',
        (value, { notation }) =>
          !IN_PARTS.test(value.text) &&
          (notation === 'said' || notation === 'line' ? isToken(value.text, '\n') : isWhole(text, value)),
        add,
      );
    const start = endOf(sign.pattern, text, at);
    if (start < 0 || /\w/.test(text.charAt(at - 1))) return undefined;
    if (sign === signs.pair) {
      add(start, endOf(QUOTED, text, start));
      return undefined;
    }
    const end = endOf(TOKEN, text, start);
    if (isToken(text.slice(start, end), text.slice(at, start))) add(start, end);
    return end - at > FAR ? end : undefined;
  },
};

/** A header's value is a token, unless it is one word and a scheme may follow it. */
function isWhole(text: string, { start, end }: { start: number; end: number }): boolean {
  const value = text.slice(start, end);
  const hasScheme = /[a-z]\s+$/i.test(text.slice(Math.max(0, start - 10), start));
  return value.length >= 4 && (hasScheme || (!isReference(value) && !/^(?:[a-z]{1,11}|.*\s.*)$/i.test(value)));
}

/** Whether what follows `Bearer` is a token and not the next word of a sentence. */
function isToken(value: string, lead: string): boolean {
  // After a line break only what looks like a key goes with `Bearer`: the next header may stand there.
  if (lead.includes('\n')) return isMixed(value) && value.length >= 16 && !isReference(value);
  if (isPlaceholder(value) || isHint(value)) return false;
  return (isMixed(value) && value.length >= 6) || value.length >= 24 || /[a-z][A-Z]|=$/.test(value);
}
