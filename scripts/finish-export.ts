/**
 * Finishes the built site, step by step: writes what is made from the built pages, bundles what the browser loads,
 * takes Next out of the pages, and removes what must not be published.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type BrowserFiles, writeBrowserFiles } from '@/lib/build/browser-files';
import { readCatalogue } from '@/lib/build/catalogue';
import { licensesText } from '@/lib/build/licenses';
import { lightPage } from '@/lib/build/light-page';
import { listedPage, llmsTxt } from '@/lib/build/llms-txt';
import { markdownTwin } from '@/lib/build/markdown-twin';
import { runMain } from '@/lib/build/run-main';
import { searchDocuments } from '@/lib/build/search-documents';
import { FONT_PACKAGE } from '@/lib/build/site-font';
import {
  allPaths,
  errorPath,
  HOME_PATH,
  LICENSES_PATH,
  LLMS_TXT_PATH,
  markdownPath,
  SEARCH_JSON_PATH,
} from '@/lib/site';

const OUT = 'out';

await runMain(async () => {
  writeProjectionsOfPages();
  const files = await writeBrowserFiles(OUT);
  writeFileSync(OUT + LICENSES_PATH, licensesText('.', [FONT_PACKAGE, ...files.packages]));
  lightenPages(files);
  // No page loads anything of Next's any more; Nextra's page map, front matter included, goes with it.
  rmSync(`${OUT}/_next`, { recursive: true });
});

/** The search index, the Markdown twins and their list. */
function writeProjectionsOfPages(): void {
  const errors = readCatalogue();
  const pages = allPaths(errors.map(({ slug }) => slug)).map((path) => {
    const file = path === HOME_PATH ? '/index' : path;
    return {
      path,
      html: readFileSync(`${OUT}${file}.html`, 'utf8'),
      mdx: readFileSync(`pages${file}.mdx`, 'utf8'),
      error: errors.find(({ slug }) => errorPath(slug) === path),
    };
  });
  const documents = pages.flatMap(({ path, html, error }) => searchDocuments(path, html, error));
  writeFileSync(`${OUT}${SEARCH_JSON_PATH}`, JSON.stringify(documents));
  for (const { path, html, mdx } of pages) writeFileSync(`${OUT}${markdownPath(path)}`, markdownTwin(path, html, mdx));
  writeFileSync(`${OUT}${LLMS_TXT_PATH}`, llmsTxt(pages.map(({ path, html, error }) => listedPage(path, html, error))));
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
