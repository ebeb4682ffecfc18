import { either } from '../any-of';
import { type SecretKind, words } from './kind';
import { isKeyish, isMixed, isRandom, isReference, isWordish } from './looks';
import { type Accept, findNamed } from './named';

const signs = {
  key: words('key'),
  languages: words('schlüssel schluessel clé chave clave chiave sleutel nyckel nøgle klucz klíč ключ anahtar キー 키'),
  chinese: words('密钥 密鑰 密匙 秘钥 金鑰 金钥'),
};

/** What keys are for. */
const KINDS_OF_KEY = either(
  'api|access|secret|private|subscription|account|shared|master|licen[cs]e|auth|service|signing',
  'webhook|client|app|open_?ai',
);
/** What makes a key one that opens something. */
const SECRET_LEFT = new RegExp(`${KINDS_OF_KEY}$`);
/** What a server says of a key that it repeats. */
const FAULTY_LEFT = /(?:invalid|bad|unknown|wrong|incorrect|malformed|expired|revoked|rejected)$/;
/** What is called a key and opens nothing. */
const PUBLIC_LEFT = /(?:cache|primary|partition|public|idempotency|routing|object|dedup|request|trace|session)$/;

/** Keys, by their names in many languages. */
export const keys: SecretKind = {
  signs,
  find(text, at, noun, add) {
    return findNamed(noun, text, at, 'key', noun === signs.chinese ? acceptSure : accept, add);
  },
};

const acceptSure: Accept = (value, { notation }) => isKeyValue(value.text, value.enclosed, notation);

const accept: Accept = (value, gap, name, text) => {
  const left = name.left();
  const isSecret = SECRET_LEFT.test(left);
  if ((name.glued && !isSecret) || PUBLIC_LEFT.test(left)) return false;
  return isSecret || FAULTY_LEFT.test(left)
    ? acceptSure(value, gap, name, text)
    : gap.notation !== 'far' && isRandom(value.text);
};

/**
 * @param value what stands beside a name that can only mean a secret
 * @param enclosed whether in quotes
 * @param notation how name and value stand together
 */
export function isKeyValue(value: string, enclosed: boolean, notation: string): boolean {
  if (notation === 'far') return isRandom(value);
  if (notation === 'said' || notation === 'line' || notation === 'cell' || notation === 'flag')
    return (
      isKeyish(value) ||
      (enclosed && !isWordish(value)) ||
      // Behind a flag no sentence goes on.
      (notation === 'flag' && isMixed(value) && value.length >= 6 && !isReference(value))
    );
  return value.length >= (enclosed ? 4 : 6) && !/^\d{1,9}$/.test(value) && !VARIABLE.test(value);
}

/** A variable's name instead of a value. */
const VARIABLE = /^[A-Za-z]+[._](?:[A-Za-z]+[._])*(?:key|token|secret|pass\w*)$/i;
