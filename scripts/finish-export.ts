/**
 * Finishes the built site: writes what is made from the built pages (the search index, the Markdown twins and their list),
 * and removes what must not be published.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readCatalogue } from '@/lib/build/catalogue';
import { listedPage, llmsTxt } from '@/lib/build/llms-txt';
import { markdownTwin } from '@/lib/build/markdown-twin';
import { searchDocuments } from '@/lib/build/search-documents';
import { allPaths, errorPath, HOME_PATH, LLMS_TXT_PATH, markdownPath, SEARCH_JSON_PATH } from '@/lib/site';

const errors = readCatalogue();
const pages = allPaths(errors.map(({ slug }) => slug)).map((path) => {
  const file = path === HOME_PATH ? '/index' : path;
  return {
    path,
    html: readFileSync(`out${file}.html`, 'utf8'),
    mdx: readFileSync(`pages${file}.mdx`, 'utf8'),
    error: errors.find(({ slug }) => errorPath(slug) === path),
  };
});

const documents = pages.flatMap(({ path, html, error }) => searchDocuments(path, html, error));
writeFileSync(`out${SEARCH_JSON_PATH}`, JSON.stringify(documents));

for (const { path, html, mdx } of pages) writeFileSync(`out${markdownPath(path)}`, markdownTwin(path, html, mdx));
writeFileSync(`out${LLMS_TXT_PATH}`, llmsTxt(pages.map(({ path, html, error }) => listedPage(path, html, error))));

// Nextra leaves its page map, front matter included, beside the chunks; no page loads it.
rmSync('out/_next/static/chunks/nextra-page-map-.mjs', { force: true });
