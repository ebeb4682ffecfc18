/**
 * Finishes the built site, step by step: bundles what the browser loads, takes Next out of the pages, writes what is made from them,
 * and removes what must not be published.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { CheerioAPI } from 'cheerio';
import { type BrowserFiles, writeBrowserFiles } from '@/lib/build/browser-files';
import { builtPage } from '@/lib/build/built-page';
import { readCatalogue } from '@/lib/build/catalogue';
import { licensesText } from '@/lib/build/licenses';
import { lightPage } from '@/lib/build/light-page';
import { type ListedPage, listedPage, llmsFull, llmsTxt } from '@/lib/build/llms-txt';
import { markdownTwin } from '@/lib/build/markdown-twin';
import { MISSING_MARKDOWN_PATH, missingMarkdown } from '@/lib/build/missing-markdown';
import { pageDates, pageFile } from '@/lib/build/page-dates';
import { runMain } from '@/lib/build/run-main';
import { searchDocuments } from '@/lib/build/search-documents';
import { shortLinkPage, shortLinks } from '@/lib/build/short-links';
import { FONT_PACKAGE } from '@/lib/build/site-font';
import { titleOf, withFrontMatter } from '@/lib/build/twin-front-matter';
import type { ErrorEntry } from '@/lib/errors';
import type { SearchDocument } from '@/lib/search';
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

const htmlFile = (path: string) => `${path === HOME_PATH ? 'index' : path.slice(1)}.html`;

await runMain(async () => {
  const errors = readCatalogue();
  const files = await writeBrowserFiles(OUT);
  writeFileSync(OUT + LICENSES_PATH, licensesText('.', [FONT_PACKAGE, ...files.packages]));
  writeProjections(finishPages(files, errors));
  writeShortLinks(files, errors);
  // No page loads anything of Next's any more; Nextra's page map, front matter included, goes with it.
  rmSync(`${OUT}/_next`, { recursive: true });
});

/** What is made of a page beside the page itself. */
interface Projection {
  path: string;
  error: ErrorEntry | undefined;
  documents: readonly SearchDocument[];
  listed: ListedPage;
  /** Its Markdown, without front matter. */
  twin: string;
}

/**
 * Reads every page once, and leaves it as it is published.
 * @returns what is made of the pages that the sidebar lists, in its order
 */
function finishPages(files: BrowserFiles, errors: readonly ErrorEntry[]): Projection[] {
  const weigh = pageWeigher();
  const finish = <Made>(name: string, read: (page: CheerioAPI) => Made): Made => {
    const page = builtPage(readFileSync(`${OUT}/${name}`, 'utf8'));
    const made = read(page);
    const { html: light, code } = lightPage(page, files);
    writeFileSync(`${OUT}/${name}`, light);
    for (const [address, text] of code) writeFileSync(OUT + address, text);
    console.log(`${name}: ${kilobytes(weigh(light))} kB`);
    return made;
  };
  const listed = allPaths(errors.map(({ slug }) => slug));
  const names = new Set(listed.map(htmlFile));
  const projections = listed.map((path) => {
    const error = errors.find(({ slug }) => errorPath(slug) === path);
    return finish(htmlFile(path), (page) => projectionOf(path, page, error));
  });
  for (const name of readdirSync(OUT, { recursive: true, encoding: 'utf8' }).sort())
    if (name.endsWith('.html') && !names.has(name)) finish(name, () => undefined);
  return projections;
}

function projectionOf(path: string, page: CheerioAPI, error: ErrorEntry | undefined): Projection {
  return {
    path,
    error,
    documents: searchDocuments(path, page, error),
    listed: listedPage(path, page, error),
    twin: markdownTwin(path, page, readFileSync(pageFile(path), 'utf8')),
  };
}

/** The search index, the Markdown twins, their lists, and what is answered for a twin that is missing. */
function writeProjections(pages: readonly Projection[]): void {
  writeFileSync(OUT + SEARCH_JSON_PATH, JSON.stringify(pages.flatMap(({ documents }) => documents)));
  const dates = pageDates();
  for (const { path, error, twin } of pages)
    writeFileSync(OUT + markdownPath(path), withFrontMatter(twin, error, dates.get(pageFile(path))));
  writeFileSync(OUT + LLMS_FULL_PATH, llmsFull(pages));
  const links = pages.map(({ path, twin }) => ({ title: titleOf(twin), href: linkTo(markdownPath(path)) }));
  writeFileSync(OUT + MISSING_MARKDOWN_PATH, missingMarkdown(links));
  writeFileSync(OUT + LLMS_TXT_PATH, llmsTxt(pages.map(({ listed }) => listed)));
}

/** A page for every short link, also where a host redirects: plain hosting knows no other way. */
function writeShortLinks({ styles }: BrowserFiles, errors: readonly ErrorEntry[]): void {
  mkdirSync(`${OUT}${shortPath('')}`, { recursive: true });
  for (const link of shortLinks(errors))
    writeFileSync(`${OUT}${shortPath(link.name)}.html`, shortLinkPage(link, styles));
}

/** Weighs a page: bytes of its HTML with the scripts and style sheets that it loads by itself, gzip. Most pages load the same files. */
function pageWeigher(): (html: string) => number {
  const weights = new Map<string, number>();
  const weightOf = (address: string) => {
    const known = weights.get(address) ?? gzipSync(readFileSync(OUT + address)).length;
    weights.set(address, known);
    return known;
  };
  return (html) => {
    const loaded = [...html.matchAll(/<(?:script|link)[^>]* (?:src|href)="(\/assets\/[^"]+)"[^>]*>/g)];
    return loaded.reduce((sum, [, address = '']) => sum + weightOf(address), gzipSync(html).length);
  };
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}
