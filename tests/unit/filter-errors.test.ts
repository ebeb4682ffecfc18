import { describe, expect, it } from 'vitest';
import { RETRY_VERDICTS } from '@/lib/errors';
import { filterErrors } from '@/lib/filter-errors';
import { FROZEN_CATALOGUE } from '@/tests/fixtures/catalogue';

const errors = FROZEN_CATALOGUE;
const statuses = (text: string) => filterErrors(errors, { text }).map(({ slug }) => slug.slice(0, 3));

describe('the table filter', () => {
  it.each([
    ['', ['400', '401', '402', '403', '404', '429', '500', '502', '503', '504']],
    ['   ', ['400', '401', '402', '403', '404', '429', '500', '502', '503', '504']],
    ['429', ['429']],
    ['50', ['500', '502', '503', '504']],
    ['RATE_LIMIT', ['429']],
    ['quota', ['402', '429']],
    ['server_error', ['500', '502']],
    ['gateway request', ['502', '504']],
    ['credits', ['402']],
    ['zebra', []],
    ['429 zebra', []],
  ])('%j finds %j', (text, expected) => {
    expect(statuses(text)).toEqual(expected);
  });

  it('explains a row that matches only by its aliases', () => {
    expect(filterErrors(errors, { text: 'insufficient_quota' })).toEqual([
      { slug: '402-insufficient-balance', via: ['insufficient_quota'] },
    ]);
    expect(filterErrors(errors, { text: 'balance' })[0]?.via).toEqual([]);
    expect(filterErrors(errors, { text: 'insufficient_quota insufficient_q' })[0]?.via).toEqual(['insufficient_quota']);
  });

  it('divides the errors by verdict without losing one', () => {
    const slugs = RETRY_VERDICTS.flatMap((verdict) => filterErrors(errors, { text: '', verdict })).map(
      ({ slug }) => slug,
    );
    expect(slugs.sort()).toEqual(errors.map(({ slug }) => slug));
  });

  it('asks for text and verdict together', () => {
    expect(filterErrors(errors, { text: 'server_error', verdict: 'backoff' })).toMatchObject([
      { slug: '502-server-error' },
    ]);
  });
});
