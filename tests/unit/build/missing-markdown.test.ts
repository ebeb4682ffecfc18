import { describe, expect, it } from 'vitest';
import { missingMarkdown, pagesOf } from '@/lib/build/missing-markdown';

const PAGES = [
  { title: 'Error codes', href: '/api-reference/error-codes.md' },
  { title: '429 rate_limit_error', href: '/api-reference/error-codes/429-rate-limit-error.md' },
  { title: '504 gateway_timeout', href: '/api-reference/error-codes/504-gateway-timeout.md' },
  { title: 'When and how to retry', href: '/guides/retries.md' },
];

function similar(asked: string): string[] {
  const [, section = ''] = missingMarkdown(PAGES, asked).split('## Similar pages');
  return pagesOf(section.split('## ')[0] ?? '').map(({ href }) => href);
}

describe('the answer where a twin is missing', () => {
  it.each([
    ['/429.md', '/api-reference/error-codes/429-rate-limit-error.md'],
    ['/guides/retry.md', '/guides/retries.md'],
    ['/docs/rate-limits.md', '/api-reference/error-codes/429-rate-limit-error.md'],
    ['/errors.md', '/api-reference/error-codes.md'],
    ['/gateway_timeouts.md', '/api-reference/error-codes/504-gateway-timeout.md'],
  ])('offers to %s first %s', (asked, first) => {
    expect(similar(asked)[0]).toBe(first);
  });

  it('offers nothing similar where nothing is, and lists all pages anyway', () => {
    expect(similar('/zzz.md')).toEqual([]);
    expect(missingMarkdown(PAGES, '/zzz.md')).toBe(missingMarkdown(PAGES));
    expect(pagesOf(missingMarkdown(PAGES))).toEqual(PAGES);
  });
});
