import { describe, expect, it } from 'vitest';
import { readCatalogue } from '@/lib/build/catalogue';
import { type ErrorEntry, isRetryable, RETRY_VERDICTS, verdictText } from '@/lib/errors';
import { errorRowPath, REFERENCE_PATH, RETRIES_PATH } from '@/lib/site';
import { builtPages } from './built-pages';

const errors = readCatalogue();
const pages = builtPages();

/** The links of the one element of a page whose text begins so, in order. */
function linksOf(path: string, selector: string, begin: string): string[] {
  const $ = pages.find((page) => page.path === path)?.$;
  const found = $?.(`.prose ${selector}`).filter((_, node) => $(node).text().startsWith(begin));
  expect(found?.length, begin).toBe(1);
  return (found?.find('a').toArray() ?? []).map((node) => $?.(node).attr('href') ?? '');
}

const rowsOf = (rows: ErrorEntry[]) => rows.map(({ slug }) => errorRowPath(slug));

describe('the retry guide', () => {
  const used = RETRY_VERDICTS.filter((verdict) => errors.some(({ retry }) => retry === verdict));

  it.each(used)('lists exactly the rows whose verdict is %s', (verdict) => {
    const rows = errors.filter(({ retry }) => retry === verdict);
    expect(linksOf(RETRIES_PATH, 'li', `${verdictText(verdict)}:`)).toEqual(rowsOf(rows));
  });
});

describe('the reference', () => {
  it('says in one line what to retry, and then what not', () => {
    const retried = errors.filter(({ retry }) => isRetryable(retry));
    const final = errors.filter(({ retry }) => !isRetryable(retry));
    expect(linksOf(REFERENCE_PATH, 'p', 'Retry ')).toEqual(rowsOf([...retried, ...final]));
  });

  const shared = errors.filter(({ slug, type }) => errors.some((other) => other.type === type && other.slug !== slug));

  it.each([...new Set(shared.map(({ type }) => type))])('names every status of %s', (type) => {
    const rows = errors.filter((error) => error.type === type);
    expect(linksOf(REFERENCE_PATH, 'p', `${type} stands for ${rows.length} statuses`)).toEqual(rowsOf(rows));
  });
});
