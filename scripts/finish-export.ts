/** Finishes the built site: writes the search index from the built pages, and removes what must not be published. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readCatalogue } from '@/lib/build/catalogue';
import { searchDocuments } from '@/lib/build/search-documents';
import { allPaths, errorPath, HOME_PATH, SEARCH_JSON_PATH } from '@/lib/site';

const errors = readCatalogue();
const documents = allPaths(errors.map(({ slug }) => slug)).flatMap((path) => {
  const html = readFileSync(`out${path === HOME_PATH ? '/index' : path}.html`, 'utf8');
  return searchDocuments(
    path,
    html,
    errors.find(({ slug }) => errorPath(slug) === path),
  );
});
writeFileSync(`out${SEARCH_JSON_PATH}`, JSON.stringify(documents));

// Nextra leaves its page map, front matter included, beside the chunks; no page loads it.
rmSync('out/_next/static/chunks/nextra-page-map-.mjs', { force: true });
