import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fontCharacters } from '@/lib/build/site-font';
import { ASSETS_PATH, LICENSES_PATH } from '@/lib/site';
import { builtFiles, builtPages } from './built-pages';

const files = [...builtFiles()];
const fonts = files.filter((file) => file.endsWith('.woff2'));
const [font = ''] = fonts;

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

describe('the font', () => {
  it('is one small file, kept for ever under a name of its content', () => {
    expect(fonts).toHaveLength(1);
    expect(font).toMatch(new RegExp(`^${ASSETS_PATH}/geist-[A-Z0-9]{8}\\.woff2$`));
    expect(statSync(`out${font}`).size).toBeLessThanOrEqual(25 * 1024);
  });

  it('is the one that the style sheet asks for, before stand-ins of its measures', () => {
    const sheet = files.find((file) => /\/index-[A-Z0-9]+\.css$/.test(file));
    const css = readFileSync(`out${sheet}`, 'utf8');
    expect(css).toContain(font.slice(font.lastIndexOf('/') + 1));
    const standIns = [...css.matchAll(/@font-face\{[^}]*local\([^}]*\}/g)].map(([rule]) => rule);
    expect(standIns.length).toBeGreaterThan(0);
    for (const rule of standIns) expect(rule).toMatch(/size-adjust:.*ascent-override:.*descent-override:/);
  });

  it.each(builtPages())('is asked for with $path, and moves nothing when it is late', ({ $ }) => {
    expect($('link[rel="preload"][as="font"][crossorigin]').attr('href')).toBe(font);
    const sheet = files.find((file) => /\/index-[A-Z0-9]+\.css$/.test(file));
    expect(readFileSync(`out${sheet}`, 'utf8')).toMatch(/font-family:Geist;[^}]*font-display:optional/);
  });

  it('is published with its licence, as are the libraries, and every page leads there', () => {
    const text = readFileSync(`out${LICENSES_PATH}`, 'utf8');
    expect(text).toContain('Copyright 2024 The Geist Project Authors');
    expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1');
    for (const library of ['preact', 'minisearch', '@github/combobox-nav']) expect(text).toContain(`=\n${library}\n=`);
    for (const { $ } of builtPages()) expect($(`footer a[href="${LICENSES_PATH}"]`)).toHaveLength(1);
  });

  it.each(builtPages())('holds every letter of $path that the whole font has', ({ $ }) => {
    const text = $('body').clone().find('script, style, code, pre, textarea').remove().end().text();
    const own = new Set(fontCharacters('.'));
    expect(ranges.length).toBeGreaterThan(5);
    expect([...new Set(text)].filter((letter) => letter !== '\n' && isLatin(letter) && !own.has(letter))).toEqual([]);
  });
});
