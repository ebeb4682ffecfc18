/**
 * Finishes the built site, step by step: writes what is made from the built pages, bundles what the browser loads,
 * takes Next out of the pages, and removes what must not be published.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type BrowserFiles, writeBrowserFiles } from '@/lib/build/browser-files';
import { readCatalogue } from '@/lib/build/catalogue';
import { licensesText } from '@/lib/build/licenses';
import { lightPage } from '@/lib/build/light-page';
import { listedPage, llmsFull, llmsTxt } from '@/lib/build/llms-txt';
import { markdownTwin } from '@/lib/build/markdown-twin';
import { MISSING_MARKDOWN_PATH, missingMarkdown } from '@/lib/build/missing-markdown';
import { pageDates, pageFile } from '@/lib/build/page-dates';
import { runMain } from '@/lib/build/run-main';
import { searchDocuments } from '@/lib/build/search-documents';
import { shortLinkPage, shortLinks } from '@/lib/build/short-links';
import { FONT_PACKAGE } from '@/lib/build/site-font';
import { titleOf, withFrontMatter } from '@/lib/build/twin-front-matter';
import type { ErrorEntry } from '@/lib/errors';
import {
  allPaths,
  errorPath,
  HOME_PATH,
  LICENSES_PATH,
  LLMS_FULL_PATH,
  LLMS_TXT_PATH,
  linkTo,
  markdownPath,
  SEARCH_JSON_PATH,
  shortPath,
} from '@/lib/site';

const OUT = 'out';

await runMain(async () => {
  const errors = readCatalogue();
  writeProjectionsOfPages(errors);
  const files = await writeBrowserFiles(OUT);
  writeFileSync(OUT + LICENSES_PATH, licensesText('.', [FONT_PACKAGE, ...files.packages]));
  lightenPages(files);
  writeShortLinks(files, errors);
  // No page loads anything of Next's any more; Nextra's page map, front matter included, goes with it.
  rmSync(`${OUT}/_next`, { recursive: true });
});

/** The search index, the Markdown twins, their lists, and what is answered for a twin that is missing. */
function writeProjectionsOfPages(errors: readonly ErrorEntry[]): void {
  const pages = allPaths(errors.map(({ slug }) => slug)).map((path) => {
    const file = path === HOME_PATH ? '/index' : path;
    return {
      path,
      html: readFileSync(`${OUT}${file}.html`, 'utf8'),
      mdx: readFileSync(pageFile(path), 'utf8'),
      error: errors.find(({ slug }) => errorPath(slug) === path),
    };
  });
  const documents = pages.flatMap(({ path, html, error }) => searchDocuments(path, html, error));
  writeFileSync(`${OUT}${SEARCH_JSON_PATH}`, JSON.stringify(documents));
  const dates = pageDates();
  const twins = pages.map(({ path, html, mdx, error }) => ({ path, error, twin: markdownTwin(path, html, mdx) }));
  for (const { path, error, twin } of twins)
    writeFileSync(OUT + markdownPath(path), withFrontMatter(twin, error, dates.get(pageFile(path))));
  writeFileSync(OUT + LLMS_FULL_PATH, llmsFull(twins));
  const links = twins.map(({ path, twin }) => ({ title: titleOf(twin), href: linkTo(markdownPath(path)) }));
  writeFileSync(OUT + MISSING_MARKDOWN_PATH, missingMarkdown(links));
  writeFileSync(`${OUT}${LLMS_TXT_PATH}`, llmsTxt(pages.map(({ path, html, error }) => listedPage(path, html, error))));
}

/** A page for every short link, also where a host redirects: plain hosting knows no other way. */
function writeShortLinks({ styles }: BrowserFiles, errors: readonly ErrorEntry[]): void {
  mkdirSync(`${OUT}${shortPath('')}`, { recursive: true });
  for (const link of shortLinks(errors))
    writeFileSync(`${OUT}${shortPath(link.name)}.html`, shortLinkPage(link, styles));
}

/** Takes Next out of every page, and says what that saves. */
function lightenPages(files: BrowserFiles): void {
  const names = readdirSync(OUT, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  for (const name of names.sort()) {
    const before = readFileSync(`${OUT}/${name}`, 'utf8');
    const { html: after, code } = lightPage(before, files);
    writeFileSync(`${OUT}/${name}`, after);
    for (const [address, text] of code) writeFileSync(OUT + address, text);
    console.log(`${name}: ${kilobytes(pageWeight(before))} → ${kilobytes(pageWeight(after))} kB`);
  }
}

/** Bytes of a page with the scripts and style sheets that it loads by itself, gzip. */
function pageWeight(html: string): number {
  const loaded = [...html.matchAll(/<(?:script|link)[^>]* (?:src|href)="(\/(?:_next|assets)\/[^"]+)"[^>]*>/g)]
    .filter(([tag]) => !/ (?:nomodule|as="style")/.test(tag))
    .map(([, address]) => readFileSync(OUT + address));
  return [Buffer.from(html), ...loaded].reduce((sum, content) => sum + gzipSync(content).length, 0);
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}
