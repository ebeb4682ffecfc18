import { LETTER } from '../text/letters';

const SIGNS = new RegExp(`[^${LETTER}\\d]+`, 'g');

/**
 * Brings a name to the one spelling in which names are compared.
 * @param name for example `RateLimitError`, `RATE_LIMITED`, `x-request-id`, `Too Many Requests`
 * @returns lower_snake: `rate_limit_error`, `rate_limited`, `x_request_id`, `too_many_requests`
 */
export function normalise(name: string): string {
  let word = known.get(name);
  if (word === undefined) {
    // Pastes are full of other names; the memory of them is bounded.
    if (known.size > 4000) known.clear();
    word = spell(name);
    known.set(name, word);
  }
  return word;
}

const known = new Map<string, string>();

function spell(name: string): string {
  return name
    .replace(/([a-z\d])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$3_$2')
    .replace(SIGNS, '_')
    .replace(/^_|_$/g, '')
    .toLowerCase();
}

/**
 * Whether a value is a short machine-readable word, as types and codes are: no spaces, no sentence, no URL.
 * @param value any text
 */
export function isToken(value: string): boolean {
  return /^(?!(?:null|none|nil|undefined|true|false|unknown)$)[A-Za-z][\w.-]{1,63}$/i.test(value);
}
