import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '@/lib/build/catalogue';
import { decode } from '@/lib/decoder/decode';
import { VERDICT_LABELS, verdictText } from '@/lib/errors';
import { createSearch, type SearchDocument } from '@/lib/search';
import { allPaths, ERRORS_JSON_PATH, errorPath, ogImagePath, REFERENCE_PATH, RETRIES_PATH } from '@/lib/site';
import { builtFiles, builtPages, OUT } from './built-pages';

const errors = readCatalogue();
const pages = new Map(builtPages().map((page) => [page.path, page]));
const files = builtFiles();
const search = createSearch(JSON.parse(readFileSync(`${OUT}/search.json`, 'utf8')) as SearchDocument[]);

function page(path: string) {
  const found = pages.get(path);
  if (!found) throw new Error(`no page ${path}`);
  return found;
}

describe.each(errors)('$slug', (error) => {
  const { slug, status, type } = error;

  it('has a page with its facts, readable without JavaScript', () => {
    const { $ } = page(errorPath(slug));
    const text = $('main').text();
    expect($('h1').text()).toBe(`${status} ${type}`);
    for (const fact of [error.cause, error.recommendation, error.mayHaveRunReason]) expect(text).toContain(fact);
    expect($('figure[aria-label="the sample response"] code').text().trim()).toBe(error.sample.trim());
  });

  it('states its verdict once, in the band at the top of its page', () => {
    const { $ } = page(errorPath(slug));
    expect($('h1').next().find('.verdict-band').attr('data-verdict')).toBe(error.retry);
    expect($('.verdict-headline').text()).toBe(verdictText(error.retry));
    expect($('.verdict-chip')).toHaveLength(0);
  });

  it('has a row in the table, with anchor, facts, verdict and link', () => {
    const row = page(REFERENCE_PATH).$(`tr[id="${slug}"]`);
    const cells = row
      .find('th, td')
      .toArray()
      .map((cell) => page(REFERENCE_PATH).$(cell).text());
    expect(cells[0]).toContain(String(status));
    expect(cells[0]).toContain(type);
    expect(cells.slice(1, 3)).toEqual([error.cause, error.recommendation]);
    expect(cells[3]).toBe(VERDICT_LABELS[error.retry].answer);
    expect(row.find(`a[href="${errorPath(slug)}"]`)).toHaveLength(1);
    expect(row.find(`a[href="#${slug}"]`)).toHaveLength(1);
  });

  it('offers a snippet only where a retry is right', () => {
    const isRetry = error.retry === 'backoff' || error.retry === 'retry-then-support';
    const { $ } = page(errorPath(slug));
    expect($('.retry-snippets').length > 0).toBe(isRetry);
    expect($('.do-not-retry').length > 0).toBe(!isRetry);
    expect($('.verdict-band a[href="#retry-it"]').length > 0).toBe(isRetry);
  });

  it('stands in the sidebar, the catalogue and among the share pictures', () => {
    expect(page('/').$(`a[href="${errorPath(slug)}"]`).length).toBeGreaterThan(0);
    expect(page('/decoder').$(`.page-sidebar a[href="${errorPath(slug)}"]`)).toHaveLength(1);
    const catalogue = JSON.parse(readFileSync(OUT + ERRORS_JSON_PATH, 'utf8'));
    expect(catalogue.errors.map((published: { slug: string }) => published.slug)).toContain(slug);
    expect(files).toContain(ogImagePath(errorPath(slug)));
  });

  it.each([String(status), type, ...error.codes, ...error.aliases])('is found by %j', (query) => {
    const sameName = errors.filter((other) => other.type === query).map((other) => errorPath(other.slug));
    const expected = sameName.length > 0 ? sameName : [errorPath(slug)];
    expect(expected).toContain(search(query)[0]?.url);
    if (sameName.length > 1) expect(search(query).map(({ url }) => url)).toEqual(expect.arrayContaining(sameName));
  });

  it('is found by its cause', () => {
    expect(search(error.cause)[0]?.url.replace(/#.*/, '')).toBe(errorPath(slug));
  });

  it('is what the decoder answers to its sample with its status', () => {
    const answer = decode(`HTTP/1.1 ${status}\ncontent-type: application/json\n\n${error.sample}`, errors);
    expect(answer).toMatchObject({ kind: 'known', errors: [slug] });
  });
});

describe('the site', () => {
  it('has exactly the pages that it knows of, and the 404 page', () => {
    const paths = allPaths(errors.map(({ slug }) => slug));
    expect([...pages.keys()].sort()).toEqual([...paths, '/404'].sort());
  });

  it('finds nothing for nonsense', () => {
    expect(search('zzqqxx')).toEqual([]);
  });
});

it('sets the code in a snippet’s notes as code', () => {
  const notes = page(RETRIES_PATH).$('.snippet-note');
  expect(notes.find('code').text()).toContain('npm init');
  expect(notes.text()).not.toContain('`');
});
