import { describe, expect, it } from 'vitest';
import { shortLinkPage, shortLinks } from '@/lib/build/short-links';
import { FROZEN_CATALOGUE } from '@/tests/fixtures/catalogue';

const links = shortLinks(FROZEN_CATALOGUE);
const slugsOf = (name: string) => links.find((link) => link.name === name)?.errors.map(({ slug }) => slug);

describe('short links', () => {
  it.each([
    ['429', ['429-rate-limit-error']],
    ['rate_limit_error', ['429-rate-limit-error']],
    ['invalid_api_key', ['401-invalid-api-key']],
    ['insufficient_quota', ['402-insufficient-balance']],
    ['server_error', ['500-server-error', '502-server-error']],
    ['nothing', undefined],
  ])('lead from %s to %j', (name, slugs) => {
    expect(slugsOf(name)).toEqual(slugs);
  });

  it('are there once for every name', () => {
    const names = FROZEN_CATALOGUE.flatMap(({ status, type, codes, aliases }) => [
      `${status}`,
      type,
      ...codes,
      ...aliases,
    ]);
    expect(links.map(({ name }) => name).sort()).toEqual([...new Set(names)].sort());
  });

  it('take a name that is FlowAPI’s own for that, whoever else uses it', () => {
    const [first, second] = FROZEN_CATALOGUE;
    if (!first || !second) throw new Error('no errors');
    const [link] = shortLinks([first, { ...second, aliases: [first.type] }]).filter(({ name }) => name === first.type);
    expect(link?.errors).toEqual([first]);
  });
});

describe('the page of a short link', () => {
  const pageOf = (name: string) => {
    const link = links.find((found) => found.name === name);
    return link ? shortLinkPage(link, '/assets/index-A.css') : '';
  };

  it('goes to the error at once, by a link where the browser does not, and stays out of search engines', () => {
    const page = pageOf('rate_limited');
    const path = '/api-reference/error-codes/429-rate-limit-error';
    expect(page).toContain(`<meta http-equiv="refresh" content="0; url=${path}">`);
    expect(page).toContain(`<a href="${path}">429 rate_limit_error</a>`);
    expect(page).toContain(`<link rel="canonical" href="${path}">`);
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page.length).toBeLessThan(1000);
  });

  it('names the errors where there are several, and goes nowhere by itself', () => {
    const page = pageOf('server_error');
    for (const slug of ['500-server-error', '502-server-error'])
      expect(page).toContain(`<a href="/api-reference/error-codes/${slug}">`);
    expect(page).not.toContain('http-equiv="refresh"');
    expect(page).toContain('The HTTP status of your response tells which one you have.');
  });
});
