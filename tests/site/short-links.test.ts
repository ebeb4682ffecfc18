import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '@/lib/build/catalogue';
import { parseRedirectsFile } from '@/lib/build/hosting/host-files';
import { shortLinks } from '@/lib/build/short-links';
import { errorPath, shortPath } from '@/lib/site';
import { ADDRESSES_FILE, addressesIn, linesOf } from '@/tests/fixtures/published';
import { builtFiles, OUT } from './built-pages';

const files = builtFiles();
const redirects = new Map(
  parseRedirectsFile(readFileSync(`${OUT}/_redirects`, 'utf8')).map(({ from, to }) => [from, to]),
);

describe('short links', () => {
  const links = shortLinks(readCatalogue());

  it('have a page each that leads where the hosts’ rules lead', () => {
    for (const { name, errors } of links) {
      const $ = load(readFileSync(`${OUT}${shortPath(name)}.html`, 'utf8'));
      const targets = errors.map(({ slug }) => errorPath(slug));
      const linked = $('a').toArray();
      expect(linked.map((node) => $(node).attr('href'))).toEqual(targets);
      for (const target of targets) expect(files).toContain(`${target}.html`);
      expect(redirects.get(shortPath(name))).toBe(targets.length === 1 ? targets[0] : undefined);
      expect($('meta[name="robots"]').attr('content')).toBe('noindex');
    }
    expect(links.filter(({ errors }) => errors.length > 1).map(({ name }) => name)).toContain('server_error');
  });
});

describe('what was published once', () => {
  const now = new Set(addressesIn(OUT));

  it.each(linesOf(ADDRESSES_FILE))(
    // No host can redirect to another section: its id stays, in an element that leads on (as in pages/guides/retries.mdx).
    '%s is still there, or redirected (MOVED in lib/build/hosting/redirects.ts)',
    (address) => {
      expect(now.has(address)).toBe(true);
      const target = redirects.get(address)?.replace(/[?#].*/, '');
      if (target !== undefined) expect(files).toContain(`${target}.html`);
    },
  );
});
