import { endOf, type SecretKind, sign } from './kind';

const signs = {
  /** Behind the name of a header or member; RFC 5321 limits. */
  address: sign(
    /@[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){1,5}(?=>?\\{0,15}["'\]]{0,2}[,;}]?\s{0,4}(?:$|[\n\u2028},)"'<]))/y,
    '@',
  ),
};

const LOCAL = /[\w.%+-]{1,64}$/;
const LEAD =
  /(?:^|[\s{,[("'>])[A-Za-z][\w-]{0,40}\\{0,15}["']?\]?\s{0,4}(?::|=>?)\s{0,4}\\{0,15}["'<[]{0,2}(?:[\w .]{1,40}<)?$/;

/** E-mail addresses where they are the whole value of a header or member: they say who sent the request. */
export const addresses: SecretKind = {
  signs,
  find(text, at, sign, add) {
    const end = endOf(sign.pattern, text, at);
    if (end < 0) return undefined;
    const local = LOCAL.exec(text.slice(Math.max(0, at - 64), at))?.[0];
    if (local !== undefined && LEAD.test(text.slice(Math.max(0, at - local.length - 160), at - local.length)))
      add(at - local.length, end);
    return undefined;
  },
};
