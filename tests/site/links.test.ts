import { describe, expect, it } from 'vitest';
import { builtFiles, builtPages } from './built-pages';

const pages = builtPages();
const files = builtFiles();
const anchors = new Map(
  pages.map(({ path, $ }) => [
    path,
    new Set(
      $('[id]')
        .toArray()
        .map((node) => $(node).attr('id')),
    ),
  ]),
);

/** Where a link of a page leads on this site, or undefined for other hosts and schemes. */
function target(from: string, href: string): { path: string; fragment: string } | undefined {
  if (/^[a-z]+:/i.test(href)) return undefined;
  const url = new URL(href, `http://site${from}`);
  return { path: url.pathname, fragment: decodeURIComponent(url.hash.slice(1)) };
}

describe.each(pages)('$path', ({ path, $ }) => {
  it('links to nothing that is missing', () => {
    const dead = $('a[href], link[href], img[src], script[src]')
      .toArray()
      .map((node) => $(node).attr('href') ?? $(node).attr('src') ?? '')
      .filter((href) => {
        const to = target(path, href);
        if (!to) return false;
        const ids = anchors.get(to.path);
        if (!ids) return !files.has(to.path) && !files.has(`${to.path}.html`);
        return to.fragment !== '' && !ids.has(to.fragment);
      });
    expect(dead).toEqual([]);
  });

  it('uses each id once', () => {
    const ids = $('[id]')
      .toArray()
      .map((node) => $(node).attr('id'));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('loads nothing from another host', () => {
    const loaded = $('script[src], link[rel="stylesheet"], link[rel="preload"], img[src], iframe[src]')
      .toArray()
      .map((node) => $(node).attr('src') ?? $(node).attr('href') ?? '');
    expect(loaded.filter((url) => /^([a-z]+:)?\/\//i.test(url))).toEqual([]);
  });
});
