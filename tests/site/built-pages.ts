import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';

/** Folder of the built site. */
export const OUT = 'out';

/** One built page. */
export interface BuiltPage {
  /** Its path on the site, for example `/decoder`. */
  path: string;
  html: string;
  $: CheerioAPI;
}

/** @returns every HTML page of the built site, short links excepted: those are no pages to read (tests/site/short-links.test.ts) */
export function builtPages(): BuiltPage[] {
  return readdirSync(OUT, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html') && !name.startsWith('e/'))
    .map((name) => {
      const html = readFileSync(join(OUT, name), 'utf8');
      return { path: pathOf(name), html, $: load(html) };
    });
}

/** @returns the path of every file of the built site, with a leading slash */
export function builtFiles(): Set<string> {
  const names = readdirSync(OUT, { recursive: true, encoding: 'utf8' });
  return new Set(names.filter((name) => statSync(join(OUT, name)).isFile()).map((name) => `/${name}`));
}

function pathOf(name: string): string {
  const path = `/${name.replace(/\.html$/, '')}`;
  return path === '/index' ? '/' : path;
}
