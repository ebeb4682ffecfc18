import { readFileSync } from 'node:fs';

/** The two looks of the site. */
export const SCHEMES = ['light', 'dark'] as const;

/** One of {@link SCHEMES}. */
export type Scheme = (typeof SCHEMES)[number];

const TOKENS = readFileSync('styles/tokens.css', 'utf8');

/**
 * @param name name of a colour token, without its dashes
 * @param scheme the look
 * @returns its value in that look, as `#rrggbb`; a token that names another one is followed
 * @throws Error if there is no such colour
 */
export function colour(name: string, scheme: Scheme): string {
  const value = new RegExp(`--${name}: ([^;]+);`).exec(TOKENS)?.[1] ?? '';
  const other = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  if (other) return colour(other, scheme);
  const both = /^light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)$/.exec(value);
  const found = both?.[SCHEMES.indexOf(scheme) + 1];
  if (!found) throw new Error(`styles/tokens.css: --${name} is "${value}"; allowed: light-dark(#rrggbb, #rrggbb)`);
  return found;
}

/** @returns the names of all tokens that hold a colour of their own */
export function colourNames(): string[] {
  return [...TOKENS.matchAll(/--([\w-]+): light-dark\(/g)].map(([, name = '']) => name);
}

/** @returns the contrast of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio") */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** WCAG 2.2, "relative luminance", of an sRGB colour. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
