import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fontCharacters, SITE_FONTS } from '@/lib/build/site-font';
import { ASSETS_PATH, LICENSES_PATH } from '@/lib/site';
import { builtFiles, builtPages } from './built-pages';

const files = [...builtFiles()];
const fonts = files.filter((file) => file.endsWith('.woff2'));
const fontOf = (name: string) =>
  fonts.find((file) => new RegExp(`^${ASSETS_PATH}/${name}-[A-Z0-9]{8}\\.woff2$`).test(file));
const font = fontOf('geist');
const sheet = files.find((file) => /\/index-[A-Z0-9]+\.css$/.test(file));
const css = readFileSync(`out${sheet}`, 'utf8');

/** What the whole font of the package can write, as its own style sheet says for the Latin cut. */
const latin = /geist-latin-wght-normal\.woff2[^}]*unicode-range: ?([^;}]+)/.exec(
  readFileSync('node_modules/@fontsource-variable/geist/index.css', 'utf8'),
)?.[1];

const ranges = (latin ?? '').split(',').map((range) => {
  const [from = '', to = from] = range.trim().slice(2).split('-');
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
});

const isLatin = (letter: string) =>
  ranges.some(([from, to]) => (letter.codePointAt(0) ?? 0) >= from && (letter.codePointAt(0) ?? 0) <= to);

describe('the fonts', () => {
  it('are small files, kept for ever under a name of their content, and asked for by the style sheet', () => {
    expect(fonts).toHaveLength(SITE_FONTS.length);
    for (const { name } of SITE_FONTS) expect(css).toContain(fontOf(name)?.slice(ASSETS_PATH.length + 1));
    const bytes = fonts.reduce((sum, file) => sum + statSync(`out${file}`).size, 0);
    expect(bytes).toBeLessThanOrEqual(25 * 1024);
  });

  it('have stand-ins of their measures, and never take their place once they are seen', () => {
    const standIns = [...css.matchAll(/@font-face\{[^}]*local\([^}]*\}/g)].map(([rule]) => rule);
    expect(standIns.length).toBeGreaterThan(0);
    for (const rule of standIns) expect(rule).toMatch(/size-adjust:.*ascent-override:.*descent-override:/);
    expect(css.match(/@font-face\{[^}]*url\([^}]*font-display:optional[^}]*\}/g)).toHaveLength(SITE_FONTS.length);
  });

  it.each(builtPages())('that of the texts alone is asked for with $path', ({ $ }) => {
    const asked = $('link[rel="preload"][as="font"][crossorigin]').toArray();
    expect(asked.map((node) => $(node).attr('href'))).toEqual([font]);
  });

  it('are published with their licences, as are the libraries, and every page leads there', () => {
    const text = readFileSync(`out${LICENSES_PATH}`, 'utf8');
    for (const { package: name } of SITE_FONTS) expect(text).toContain(`=\n${name}\n=`);
    expect(text).toContain('Copyright 2024 The Geist Project Authors');
    expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1');
    for (const library of ['preact', 'minisearch', '@github/combobox-nav']) expect(text).toContain(`=\n${library}\n=`);
    for (const { $ } of builtPages()) expect($(`footer a[href="${LICENSES_PATH}"]`)).toHaveLength(1);
  });

  it.each(builtPages())('hold every letter of $path that the whole font has', ({ $ }) => {
    const text = $('body').clone().find('script, style, code, pre, textarea').remove().end().text();
    const own = new Set(fontCharacters('.'));
    expect(ranges.length).toBeGreaterThan(5);
    expect([...new Set(text)].filter((letter) => letter !== '\n' && isLatin(letter) && !own.has(letter))).toEqual([]);
  });
});
