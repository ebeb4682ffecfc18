import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
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

/** @returns every HTML page of the built site */
export function builtPages(): BuiltPage[] {
  return readdirSync(OUT, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const html = readFileSync(join(OUT, name), 'utf8');
      return { path: pathOf(name), html, $: load(html) };
    });
}

/** @returns the path of every file of the built site, with a leading slash */
export function builtFiles(): Set<string> {
  const names = readdirSync(OUT, { recursive: true, withFileTypes: true });
  return new Set(
    names.filter((entry) => entry.isFile()).map((entry) => `/${relative(OUT, join(entry.parentPath, entry.name))}`),
  );
}

function pathOf(name: string): string {
  const path = `/${name.replace(/\.html$/, '')}`;
  return path === '/index' ? '/' : path;
}
