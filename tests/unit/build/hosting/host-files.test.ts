import { describe, expect, it } from 'vitest';
import { headerRules, headersOf } from '@/lib/build/hosting/header-rules';
import {
  headersFile,
  nginxRules,
  parseHeadersFile,
  parseRedirectsFile,
  redirectsFile,
  vercelJson,
} from '@/lib/build/hosting/host-files';
import { redirects } from '@/lib/build/hosting/redirects';
import { FROZEN_CATALOGUE } from '@/tests/fixtures/catalogue';

const POLICY = "default-src 'none'; script-src 'self' 'sha256-abc='";
const rules = headerRules(POLICY);
const [badRequest] = FROZEN_CATALOGUE;
if (!badRequest) throw new Error('no error');
const moved = redirects([...FROZEN_CATALOGUE, { ...badRequest, slug: '400-too-long', type: 'too_long', aliases: [] }]);

describe('the header rules', () => {
  it.each([
    ['/', { 'Content-Security-Policy': POLICY, 'X-Content-Type-Options': 'nosniff' }],
    ['/decoder', { 'Content-Security-Policy': POLICY, 'Referrer-Policy': 'same-origin' }],
    ['/assets/page-A1.js', { 'Cache-Control': 'public, max-age=31536000, immutable' }],
    ['/llms.txt', { 'Content-Type': 'text/plain; charset=utf-8' }],
    ['/api-reference/error-codes.md', { 'Content-Type': 'text/markdown; charset=utf-8' }],
    ['/snippets/typescript/loop.ts', { 'Content-Type': 'text/plain; charset=utf-8' }],
  ])('give %s its headers', (path, headers) => {
    expect(headersOf(rules, path)).toMatchObject(headers);
  });

  it.each([
    ['/errors.json', '*'],
    ['/errors.schema.json', '*'],
    ['/errors.d.ts', '*'],
    ['/', undefined],
    ['/decoder-errors.json', undefined],
  ])('let scripts of other sites read %s: %s', (path, origin) => {
    expect(headersOf(rules, path)['Access-Control-Allow-Origin']).toBe(origin);
    const config: { headers: { source: string; headers: { key: string; value: string }[] }[] } = JSON.parse(
      vercelJson(rules, moved),
    );
    const toVercel = config.headers
      .filter(({ source }) => new RegExp(`^${source}$`).test(path))
      .flatMap((rule) => rule.headers);
    expect(toVercel.find(({ key }) => key === 'Access-Control-Allow-Origin')?.value).toBe(origin);
  });

  it('leave the keeping of what has no hash in its name to the host', () => {
    for (const path of ['/', '/decoder', '/errors.json', '/og/home.png'])
      expect(headersOf(rules, path)).not.toHaveProperty('Cache-Control');
  });
});

describe('the redirects', () => {
  it('lead from a status to its page, and to the filtered table where it has several', () => {
    expect(moved).toContainEqual({ from: '/429', to: '/api-reference/error-codes/429-rate-limit-error' });
    expect(moved).toContainEqual({ from: '/400', to: '/api-reference/error-codes?q=400' });
    expect(moved.filter(({ from }) => from === '/400')).toHaveLength(1);
  });

  it('lead from a short link to the error that it means, and from none that means several', () => {
    const to = '/api-reference/error-codes/402-insufficient-balance';
    for (const name of ['402', 'insufficient_balance', 'insufficient_quota'])
      expect(moved).toContainEqual({ from: `/e/${name}`, to });
    expect(moved.map(({ from }) => from)).not.toContain('/e/server_error');
    expect(moved.map(({ from }) => from)).not.toContain('/e/400');
  });

  it('stay within what Cloudflare Pages reads: 2,000', () => {
    expect(moved.length).toBeLessThan(2000);
  });
});

describe('the files for hosts', () => {
  it('say in _headers and _redirects what the rules say', () => {
    expect(parseHeadersFile(headersFile(rules))).toEqual(rules);
    expect(parseRedirectsFile(redirectsFile(moved))).toEqual(moved);
  });

  it('stay within what Cloudflare Pages reads: 2,000 characters a line, 100 rules', () => {
    expect(rules.length).toBeLessThan(100);
    for (const line of headersFile(rules).split('\n')) expect(line.length).toBeLessThan(2000);
  });

  it('say the same to Vercel', () => {
    const config = JSON.parse(vercelJson(rules, moved));
    expect(config).toMatchObject({ cleanUrls: true, trailingSlash: false });
    expect(config.headers[0]).toMatchObject({ source: '/(.*)' });
    expect(config.headers[0].headers).toContainEqual({ key: 'Content-Security-Policy', value: POLICY });
    expect(config.headers.map(({ source }: { source: string }) => source)).toContain('/assets/(.*)');
    expect(config.redirects).toContainEqual({
      source: '/429',
      destination: '/api-reference/error-codes/429-rate-limit-error',
      permanent: true,
    });
  });

  it('leave to its page what is too long for nginx', () => {
    const long = { from: `/e/${'x'.repeat(60)}`, to: '/decoder' };
    expect(nginxRules(POLICY, [...moved, long])).not.toContain(long.from);
    expect(redirectsFile([long])).toContain(long.from);
  });

  it('say the same to nginx, and https alone is told to stay', () => {
    const text = nginxRules(POLICY, moved);
    expect(text).toContain(`add_header Content-Security-Policy "${POLICY}" always;`);
    expect(text).toContain('/429 /api-reference/error-codes/429-rate-limit-error;');
    expect(text).toMatch(/map \$https \$docs_strict_transport \{\n {2}default "";\n {2}on "max-age=31536000";\n\}/);
  });
});
