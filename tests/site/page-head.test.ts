import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { absoluteUrl, ogImagePath, SITE_ORIGIN } from '@/lib/site';
import { PAGE_COLOURS } from '@/lib/theme';
import { builtFiles, builtPages } from './built-pages';

const pages = builtPages().filter(({ path }) => path !== '/404');
const files = builtFiles();

describe.each(pages)('$path', ({ path, $ }) => {
  const meta = (name: string) => $(`meta[name="${name}"], meta[property="${name}"]`).attr('content');

  it('names its language, title, description and canonical address', () => {
    expect($('html').attr('lang')).toBe('en');
    expect($('title').text()).toMatch(/FlowAPI docs/);
    expect(meta('description')?.length).toBeGreaterThan(40);
    expect(meta('description')).not.toContain('undefined');
    expect($('link[rel="canonical"]').attr('href')).toBe(absoluteUrl(path));
  });

  it('can be shared, with a picture where the site knows its address', () => {
    expect(meta('og:title')).toBe($('title').text());
    expect(meta('og:description')).toBe(meta('description'));
    expect(meta('og:url')).toBe(absoluteUrl(path));
    expect(meta('og:image')).toBe(absoluteUrl(ogImagePath(path)));
    expect(meta('twitter:card')).toBe(SITE_ORIGIN && 'summary_large_image');
    expect(files).toContain(ogImagePath(path));
  });

  it('tints the frame of the browser in each scheme, and leaves none of the theme’s colours', () => {
    const tints = $('meta[name="theme-color"]')
      .toArray()
      .map((node) => [$(node).attr('content'), $(node).attr('media')]);
    expect(tints).toEqual([
      [PAGE_COLOURS.light, '(prefers-color-scheme: light)'],
      [PAGE_COLOURS.dark, '(prefers-color-scheme: dark)'],
    ]);
  });

  it('has one h1 and skips no heading level', () => {
    const levels = $('main')
      .find('h1, h2, h3, h4')
      .toArray()
      .map((node) => Number(node.tagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    levels.reduce((before, level) => {
      expect(level - before).toBeLessThanOrEqual(1);
      return level;
    }, 0);
  });
});

it('gives every page a title and a description of its own', () => {
  for (const selector of ['title', 'meta[name="description"]']) {
    const texts = pages.map(({ $ }) => $(selector).attr('content') ?? $(selector).text());
    expect(new Set(texts).size).toBe(pages.length);
  }
});

it('says when a page was last changed, where git knows, and nothing where it does not', () => {
  const shallow = spawnSync('git', ['rev-parse', '--is-shallow-repository'], { encoding: 'utf8' });
  const knows = shallow.status === 0 && shallow.stdout.trim() === 'false';
  for (const { path, $ } of pages.filter(({ path }) => path !== '/')) {
    const date = $('.last-updated time').attr('datetime');
    const committed = spawnSync('git', ['log', '-1', '--format=%cI', '--', sourceOf(path)], {
      encoding: 'utf8',
    }).stdout;
    expect(date?.slice(0, 10)).toBe(knows ? new Date(committed.trim()).toISOString().slice(0, 10) : undefined);
  }
});

function sourceOf(path: string): string {
  return `pages${path}.mdx`;
}
