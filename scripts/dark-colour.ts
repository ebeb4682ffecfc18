import { readFileSync } from 'node:fs';

const TOKENS_FILE = 'styles/tokens.css';
const TOKENS = readFileSync(new URL(`../${TOKENS_FILE}`, import.meta.url), 'utf8');

/**
 * @param token name of a colour of styles/tokens.css, without its hyphens
 * @returns what it is in dark mode, for what is drawn without a style sheet
 * @throws Error if there is no such colour
 */
export function darkColour(token: string): string {
  const value = new RegExp(`--${token}: light-dark\\(#\\w+, (#\\w+)\\)`).exec(TOKENS)?.[1];
  if (value === undefined) throw new Error(`${TOKENS_FILE}: found no light-dark() colour --${token}`);
  return value;
}
