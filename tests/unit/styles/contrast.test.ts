import { describe, expect, it } from 'vitest';
import { PAGE_COLOURS } from '@/lib/theme';
import { colour, colourNames, contrast, SCHEMES } from './colours';

const GROUNDS = ['page', 'surface', 'surface-raised'];
const VERDICTS = ['stop', 'fix', 'retry', 'support'];
const CODE = ['keyword', 'string', 'comment', 'constant', 'function', 'punctuation'].map((name) => `code-${name}`);

/** Texts, each with the grounds that it stands on: AA wants 4.5 (WCAG 2.2, 1.4.3). */
const TEXTS: Record<string, string[]> = {
  text: [...GROUNDS, 'code-surface', 'link-soft', ...VERDICTS.map((name) => `${name}-soft`)],
  'text-soft': [...GROUNDS, 'code-surface', 'link-soft'],
  link: [...GROUNDS, 'link-soft'],
  'on-link': ['link'],
  ...Object.fromEntries(VERDICTS.map((name) => [name, ['page', 'surface', `${name}-soft`]])),
  ...Object.fromEntries(CODE.map((name) => [name, ['code-surface']])),
};

/** What has to be seen but not read, such as the edge of a field: AA wants 3 (WCAG 2.2, 1.4.11). */
const SHAPES: Record<string, string[]> = {
  'line-strong': ['page', 'surface', 'code-surface'],
  brand: ['page'],
  data: ['page', 'surface'],
};

/** Edges that only divide what is divided by space already, or go round a button whose words tell it (WCAG 2.2, 1.4.11 asks for none). */
const DECORATION = ['line', 'line-button'];

const pairs = (table: Record<string, string[]>) =>
  SCHEMES.flatMap((scheme) =>
    Object.entries(table).flatMap(([name, grounds]) => grounds.map((ground) => ({ scheme, name, ground }))),
  );

describe('colours of the style sheet', () => {
  it.each(pairs(TEXTS))('$scheme: $name can be read on $ground', ({ scheme, name, ground }) => {
    expect(contrast(colour(name, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs(SHAPES))('$scheme: $name can be seen on $ground', ({ scheme, name, ground }) => {
    expect(contrast(colour(name, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(3);
  });

  it('leaves none out', () => {
    const tables = [...Object.entries(TEXTS), ...Object.entries(SHAPES)].flatMap(([name, grounds]) => [
      name,
      ...grounds,
    ]);
    expect(colourNames().filter((name) => ![...tables, ...DECORATION].includes(name))).toEqual([]);
  });

  it('gives each role a colour of its own', () => {
    for (const scheme of SCHEMES) {
      const roles = ['text', 'link', 'brand', ...VERDICTS].map((name) => colour(name, scheme));
      expect(new Set(roles).size).toBe(roles.length);
    }
  });

  it.each(SCHEMES)('tints the frame of the browser like the page: %s', (scheme) => {
    expect(PAGE_COLOURS[scheme]).toBe(colour('page', scheme));
  });
});
