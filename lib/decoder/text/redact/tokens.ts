import { isKeyValue } from './keys';
import { type SecretKind, sign, words } from './kind';
import { isReference, isWordish } from './looks';
import { type Accept, findNamed } from './named';

const signs = {
  token: words('token', '(?!s|iz)'),
  list: words('tokens', '(?=["\']?\\s?[:=]\\s?\\[)'),
  secret: words('secret'),
  languages: words('令牌 トークン シークレット 토큰 токен jeton device_code samlresponse'),
  /** Words that mean other things too: only with a long value. */
  long: sign(/(?:sig(?:nature)?|auth|credentials?|jwt)(?![a-z])/iy, 'sig', 'auth', 'cred', 'jwt'),
};

/** What has a token and is none that opens anything. */
const PUBLIC_LEFT = /(?:existing|page|next|prev|continuation|cursor|sync|start|[bep]os|unexpected|hash \()$/;

/** Tokens, secrets, signatures and credentials, by their names. */
export const tokens: SecretKind = {
  signs,
  find(text, at, noun, add) {
    return findNamed(
      noun,
      text,
      at,
      noun === signs.secret ? 'word' : 'key',
      noun === signs.long ? acceptLong : accept,
      add,
    );
  },
};

const accept: Accept = (value, { notation }, { left }) =>
  !PUBLIC_LEFT.test(left()) && isKeyValue(value.text, value.enclosed, notation);

const acceptLong: Accept = ({ text }) =>
  text.length >= 12 && !/\s/.test(text) && !isWordish(text) && (!isReference(text) || /^[\da-f]+$/.test(text));
