import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { requireOrigin } from '@/lib/build/site-origin';

/** The modules as a build with this address has them. */
async function builtWith(origin: string) {
  vi.stubEnv('NEXT_PUBLIC_SITE_ORIGIN', origin);
  const [{ sitemap, robots }, { absoluteUrl, linkTo }] = await Promise.all([
    import('@/lib/build/sitemap'),
    import('@/lib/site'),
  ]);
  return { sitemap, robots, absoluteUrl, linkTo };
}

beforeEach(() => vi.resetModules());
afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

describe('a site that knows its address', () => {
  it('gives it to every link, the sitemap and robots.txt', async () => {
    const { sitemap, robots, absoluteUrl, linkTo } = await builtWith('https://docs.example');
    expect([linkTo('/'), linkTo('/decoder'), absoluteUrl('/')]).toEqual([
      'https://docs.example',
      'https://docs.example/decoder',
      'https://docs.example',
    ]);
    expect(sitemap(['/', '/decoder'])).toContain('<url><loc>https://docs.example/decoder</loc></url>\n</urlset>');
    expect(robots()).toContain('Sitemap: https://docs.example/sitemap.xml');
  });
});

describe('a site that does not', () => {
  it('invents none: links are paths, and there is no sitemap, which needs full addresses', async () => {
    const { sitemap, robots, absoluteUrl, linkTo } = await builtWith('');
    expect([linkTo('/'), linkTo('/decoder'), absoluteUrl('/decoder')]).toEqual(['/', '/decoder', undefined]);
    expect(sitemap(['/', '/decoder'])).toBeUndefined();
    expect(robots()).toBe('User-agent: *\nAllow: /\n');
  });
});

describe('an address that is none', () => {
  it.each(['docs.example', 'https://docs.example/', 'https://docs.example/docs', 'ftp://docs.example'])(
    'stops the build: %s',
    (origin) => {
      expect(() => requireOrigin(origin)).toThrow(`found "${origin}"; allowed: `);
    },
  );

  it('is not the lack of one', () => {
    for (const origin of [undefined, 'https://docs.example', 'http://localhost:3000'])
      expect(() => requireOrigin(origin)).not.toThrow();
  });
});
