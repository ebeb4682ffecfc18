import { endOf, type SecretKind, sign } from './kind';
import { isMixed, isPlaceholder, isReference } from './looks';

/** A name, perhaps with that of the password behind it, and a user: `login: mira /`, `user/pass = mira:` */
const USER = '(?:s? ?(?:/|and|&) ?pass(?:word|wd)?|s)?["\']?\\s?(?:[:=]|is|are|with|as)\\s{0,4}["\'`(]?[\\w.@+-]{1,64}';

const signs = {
  /** Between spaces, for `user: acme/bot-7` is none. */
  spaced: sign(
    new RegExp(`(?:log[ -]?in|user(?:name)?|account|zugang)${USER} [/:|] (?=\\S)`, 'iy'),
    'log',
    'user',
    'account',
    'zugang',
  ),
  /** `credentials mira / …` */
  bare: sign(/credentials? [\w.@+-]{1,64} \/ (?=\S)/iy, 'credential'),
  sure: sign(new RegExp(`(?:credential|cred|user)${USER}\\s{0,2}[/:|]\\s{0,2}(?=\\S)`, 'iy'), 'cred'),
};

const PASSWORD = /[^\s"'`]{4,80}/y;

/** A user and a password with one joint between them. */
export const logins: SecretKind = {
  signs,
  find(text, at, sign, add) {
    const start = /[A-Za-z\d]/.test(text.charAt(at - 1)) ? -1 : endOf(sign.pattern, text, at);
    let end = start < 0 ? -1 : endOf(PASSWORD, text, start);
    while (end > start && /[.,;:)\]}]/.test(text.charAt(end - 1))) end--;
    const value = text.slice(start, end);
    if (
      end - start >= 4 &&
      !isPlaceholder(value) &&
      !isReference(value) &&
      (isMixed(value) || /[!@#$%^&*]/.test(value))
    )
      add(start, end);
    return undefined;
  },
};
