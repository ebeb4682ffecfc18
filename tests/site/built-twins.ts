import { readFileSync } from 'node:fs';
import matter from 'gray-matter';
import { readCatalogue } from '@/lib/build/catalogue';
import { allPaths, markdownPath } from '@/lib/site';
import { type BuiltPage, builtFiles, builtPages, OUT } from './built-pages';

/** Every page that has a twin in Markdown. */
export const PATHS: readonly string[] = allPaths(readCatalogue().map(({ slug }) => slug));

/** Every file of the built site. */
export const FILES: ReadonlySet<string> = builtFiles();

const pages = new Map(builtPages().map((page) => [page.path, page]));

/**
 * @param path of a page
 * @returns the page as built
 * @throws when there is none
 */
export function page(path: string): BuiltPage {
  const found = pages.get(path);
  if (!found) throw new Error(`no page ${path}`);
  return found;
}

/**
 * @param path of a page
 * @returns the facts before its twin, and the twin itself
 */
export function twinParts(path: string): { data: Record<string, unknown>; content: string } {
  const { data, content } = matter(readFileSync(OUT + markdownPath(path), 'utf8'), {});
  return { data, content: content.trimStart() };
}

/**
 * @param path of a page
 * @returns its twin in Markdown, without the facts before it
 */
export function twin(path: string): string {
  return twinParts(path).content;
}

/**
 * @param address on this site, from the root
 * @returns whether it is a page, with that anchor, or a file
 */
export function isThere(address: string): boolean {
  const url = new URL(address, 'http://site');
  const target = pages.get(url.pathname);
  if (!target) return FILES.has(url.pathname) || FILES.has(`${url.pathname}.html`);
  return url.hash === '' || target.$(`[id="${decodeURIComponent(url.hash.slice(1))}"]`).length > 0;
}
