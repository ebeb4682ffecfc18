import { SUPPORT_EMAIL } from '@/lib/site';
import { either, raw } from './any-of';
import { HIDDEN } from './mask';

const ADDRESS = /[\w.%+-]{1,64}@[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){1,5}/g;
/** Digits in groups as cards show them; the first tell the network (ISO/IEC 7812). */
const NETWORK = either(raw`3[0456789]|4\d|5[1-5]|2[2-7]|6[0245]`);
const GROUPS = raw`\d{2}(?:[ -]?\d{4,6}){1,2}[ -]?\d{1,5}(?:[ -]?\d{1,4})?`;
const CARD = new RegExp(raw`(?<![\w.-])${NETWORK}${GROUPS}(?![\w-]|\.\d)`, 'g');

/**
 * Masks what says who someone is, in a text that is about to leave the page: e-mail addresses but our own, and card numbers.
 * On the page they stay, for there they help to recognise the paste.
 * @param text redacted text of a ticket, a link or a prompt
 */
export function maskPersonal(text: string): string {
  let result = text;
  if (result.includes('@'))
    result = result.replace(ADDRESS, (address) => (address === SUPPORT_EMAIL ? address : HIDDEN));
  if (/\d{4}/.test(result)) result = result.replace(CARD, (digits) => (isCard(digits) ? HIDDEN : digits));
  return result;
}

/** Whether the last digit is the check digit of the others: the Luhn formula of ISO/IEC 7812-1, annex B. */
function isCard(text: string): boolean {
  const digits = [...text.replace(/\D/g, '')].reverse().map(Number);
  if (digits.length < 13 || digits.length > 19) return false;
  const sum = digits.reduce((total, digit, at) => {
    const doubled = at % 2 === 0 ? digit : digit * 2;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
