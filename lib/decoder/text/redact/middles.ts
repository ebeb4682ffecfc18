import { endOf, type SecretKind, sign } from './kind';

const signs = {
  /** Azure's keys of 84 characters. */
  azure: sign(/JQQJ99[A-Za-z\d]{12,40}/y, 'jqqj99'),
  /** Telegram's bot tokens: the bot's number, a colon, the secret. */
  telegram: sign(/:AA[\w-]{30,40}/y, ':aa'),
};

/** Longest part before the sign. */
const LONGEST = 60;
const BEFORE = /(?:[A-Za-z\d]{30,60}|(?<!\d)\d{8,10})$/;

/** Keys that have their sign in the middle. */
export const middles: SecretKind = {
  signs,
  find(text, at, sign, add) {
    const end = endOf(sign.pattern, text, at);
    const before = end < 0 ? null : BEFORE.exec(text.slice(Math.max(0, at - LONGEST), at));
    if (before) add(at - before[0].length, end);
    return undefined;
  },
};
