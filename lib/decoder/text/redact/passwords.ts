import { type SecretKind, words } from './kind';
import { isMixed, isReference, isWordish } from './looks';
import { type Accept, findNamed } from './named';

const signs = {
  full: words('password passwd passphrase passcode passwort pwd kennwort'),
  short: words('pass psk pw', '(?![a-z])'),
  languages: words(
    'mot_de_passe motdepasse mdp contraseña contrasena senha parola wachtwoord lösenord adgangskode salasana hasło heslo пароль şifre jelszó mật_khẩu kata_sandi סיסמה 密码 密碼 口令 パスワード 비밀번호 암호',
  ),
  once: words('totp otp cvv cvc pin', '(?![a-z])'),
};

/** Passwords, by their names in many languages. A password may be anything: words, digits, signs. */
export const passwords: SecretKind = {
  signs,
  find(text, at, noun, add) {
    const accept = noun === signs.once ? acceptOnce : noun === signs.short ? acceptShort : acceptAny;
    return findNamed(noun, text, at, 'word', accept, add);
  },
};

const acceptOnce: Accept = (value, { notation }, name) =>
  !name.glued && notation !== 'said' && /^\d{3,8}$/.test(value.text);

/** `pass` is a word of its own, and the end of others: only names that end in it. */
const acceptShort: Accept = (value, gap, name, text) =>
  (!name.glued || /(?:db|pg|smtp|user|root|my|store|key)$/.test(name.left())) && acceptAny(value, gap, name, text);

const acceptAny: Accept = (value, { notation }, { start }, text) => {
  const { length } = value.text;
  if (
    value.enclosed ||
    notation === 'assigned' ||
    notation === 'paired' ||
    notation === 'tagged' ||
    notation === 'flag'
  )
    return length >= 3;
  // A word of a sentence is no password; one with digits or signs in it is.
  const isSure = notation === 'said' && COMMAND.test(text.slice(Math.max(0, start - 120), start));
  return (
    length >= 4 &&
    !isReference(value.text) &&
    (isSure || isMixed(value.text) || /[a-z][A-Z!@#$%^&*+=]/.test(value.text) || !isWordish(value.text))
  );
};

/** `machine … login … password …` of netrc, `ENV PASSWORD …`, `setx PASSWORD …` */
const COMMAND = /(?:^|\n)(?:[^\n]*\s)?(?:login|ENV|ARG|setx|set)\s[^\n]*$/;
