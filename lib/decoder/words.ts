/**
 * Brings a name to the one spelling in which names are compared.
 * @param name for example `RateLimitError`, `RATE_LIMITED`, `x-request-id`, `Too Many Requests`
 * @returns lower_snake: `rate_limit_error`, `rate_limited`, `x_request_id`, `too_many_requests`
 */
export function normalise(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, '')
    .toLowerCase();
}

/**
 * Whether a value is a short machine-readable word, as types and codes are: no spaces, no sentence, no URL.
 * @param value any text
 */
export function isToken(value: string): boolean {
  return /^[A-Za-z][\w.-]{1,63}$/.test(value) && !/^(?:null|none|nil|undefined|true|false|unknown)$/i.test(value);
}

/**
 * @param value text such as `429`, `429 Too Many Requests`
 * @returns the HTTP error status (400 to 599) that the text is or begins with, if any
 */
export function leadingStatus(value: string): number | undefined {
  const found = /^\s*["'[(]?([45]\d\d)(?![\d.,]\d|\d)/.exec(value);
  return found ? Number(found[1]) : undefined;
}
