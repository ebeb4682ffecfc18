import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createSearch, type SearchDocument } from '@/lib/search';
import { builtPages, OUT } from './built-pages';
import { QUESTIONS } from './questions';

const documents: SearchDocument[] = JSON.parse(readFileSync(`${OUT}/search.json`, 'utf8'));
const search = createSearch(documents);
const pages = new Map(builtPages().map((page) => [page.path, page]));

/** How many results a reader looks at before he types something else. */
const LOOKED_AT = 3;

it.each(QUESTIONS)('$question', ({ words, leadsTo, answer }) => {
  const found = search(words)
    .slice(0, LOOKED_AT)
    .map(({ url }) => url);
  expect(found).toContain(leadsTo);
  expect(documents.find(({ url }) => url === leadsTo)?.text).toContain(answer);
  // What the index holds is what a reader sees.
  const [path = '', anchor] = leadsTo.split('#');
  const page = pages.get(path);
  if (anchor) expect(page?.$(`[id="${anchor}"]`).length).toBe(1);
  const seen = (text: string) => text.replaceAll(/\s+/g, '');
  expect(seen(page?.$('main .prose').text() ?? '')).toContain(seen(answer));
});

it('asks at least thirty different questions, in different words', () => {
  expect(QUESTIONS.length).toBeGreaterThanOrEqual(30);
  for (const field of ['question', 'words'] as const)
    expect(new Set(QUESTIONS.map((one) => one[field])).size).toBe(QUESTIONS.length);
});
