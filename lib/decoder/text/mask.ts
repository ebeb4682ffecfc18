import { either, raw } from './any-of';
/** What stands in the place of a secret. */
export const HIDDEN = '[hidden]';

/** A masked secret in a redacted text. */
export const MASK = /(?:[A-Za-z]{1,12}[-_]…)?\[hidden\]/g;

/** Prefixes that vendors give to their keys. */
const PREFIXES = either(
  'sk|pk|rk|gsk|csk|hf|gh[opsur]|glpat|xox[a-z]|xapp|xai|pplx|nvapi|npm|pypi|pcsk|tvly|fw|dckr',
  'shpat|r8|whsec|github',
);
/** Prefixes of vendors: they tell the kind of a secret and nothing of its value. */
const PREFIX = new RegExp(raw`^${PREFIXES}[-_](?=\w{3})`);

/**
 * @param secret a secret as it stood in the text
 * @returns what to show instead: `[hidden]`, behind the vendor's prefix where it has one (`sk-…[hidden]`)
 */
export function maskOf(secret: string): string {
  const prefix = PREFIX.exec(secret)?.[0];
  return prefix === undefined ? HIDDEN : `${prefix}…${HIDDEN}`;
}
