import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '@/lib/build/catalogue';
import { earlyScript } from '@/lib/early-script';
import { isRetryable } from '@/lib/errors';
import { errorPath, REFERENCE_PATH, RETRIES_PATH } from '@/lib/site';
import { builtFiles, builtPages, OUT } from './built-pages';

const pages = builtPages();
const assets = [...builtFiles()].filter((file) => /^\/assets\/.*\.(js|css)$/.test(file));

function page(path: string) {
  const found = pages.find((built) => built.path === path);
  if (!found) throw new Error(`no page ${path}`);
  return found;
}

/** Every script that a page loads by itself. */
function scriptsOf(path: string): string[] {
  const { $ } = page(path);
  return $('script[src], link[rel="modulepreload"]')
    .toArray()
    .map((node) => $(node).attr('src') ?? $(node).attr('href') ?? '');
}

/** The names of the islands for which a page loads code. */
function islandsLoadedBy(path: string): string[] {
  const names = scriptsOf(path).map((file) => /^\/assets\/([a-z-]+)-[A-Z0-9]+\.js$/.exec(file)?.[1]);
  return names.filter((name) => name !== undefined && !['page', 'islands', 'chunk'].includes(name)).sort() as string[];
}

const textOf = (files: string[]) => files.map((file) => readFileSync(OUT + file, 'utf8')).join('\n');

/** Texts that stand in one place of the code only, and survive minification. */
const PREACT = '__k';
const DECODER = 'github_pat';
const ANSWER = 'Cloudflare, in front of the API';

describe.each(pages)('$path', ({ path, $, html }) => {
  it('holds nothing of Next, and no script or style of its own but the two that are the same everywhere', () => {
    expect(html).not.toMatch(/__NEXT_DATA__|\/_next\/|data-next-head/);
    const inline = $('script:not([src])').toArray();
    expect(inline.map((node) => $(node).attr('type') ?? 'early')).toEqual(['early', 'speculationrules']);
    expect($(inline[0]).text()).toBe(earlyScript());
    expect($('style')).toHaveLength(0);
  });

  it('loads the code of its own islands, and of no other', () => {
    const names = $('[data-island]')
      .toArray()
      .map((node) => $(node).attr('data-island') ?? '');
    expect(islandsLoadedBy(path)).toEqual([...new Set(names)].sort());
    expect(textOf(scriptsOf(path)).includes(PREACT)).toBe(names.length > 0);
    if (names.length === 0) expect(scriptsOf(path)).toHaveLength(1);
  });

  it('brings no decoder, and not what messages say', () => {
    expect(textOf(scriptsOf(path))).not.toContain(DECODER);
    expect(textOf(scriptsOf(path))).not.toContain(ANSWER);
    for (const wording of readCatalogue().flatMap(({ wordings }) => wordings.filter((one) => one.includes('…'))))
      expect(html).not.toContain(wording);
  });
});

describe('islands', () => {
  const errors = readCatalogue();

  it.each(errors.map(({ slug }) => errorPath(slug)))(
    '%s has none: its switch and copy buttons need no framework',
    (path) => {
      expect(page(path).$('[data-island]')).toHaveLength(0);
    },
  );

  it('are where something moves', () => {
    expect(islandsLoadedBy('/')).toEqual(['paste-box']);
    expect(islandsLoadedBy('/decoder')).toEqual(['paste-box']);
    expect(islandsLoadedBy(REFERENCE_PATH)).toEqual(['paste-box', 'policy-panel', 'table-filter']);
    expect(islandsLoadedBy(RETRIES_PATH)).toEqual(['herd-plot', 'policy-panel', 'policy-plot']);
  });

  it('are given little: none more than a kilobyte', () => {
    for (const { $ } of pages)
      for (const node of $('[data-props]').toArray()) expect($(node).attr('data-props')?.length).toBeLessThan(1024);
  });

  it.each(errors.filter(({ retry }) => !isRetryable(retry)).map(({ slug }) => errorPath(slug)))(
    '%s holds no snippet',
    (path) => {
      expect(page(path).$('.retry-snippets')).toHaveLength(0);
    },
  );
});

describe('the published files', () => {
  it('are all asked for by a page, or by another of them', () => {
    const everything = pages.map(({ html }) => html).join('\n') + textOf(assets.filter((file) => file.endsWith('.js')));
    expect(assets.filter((file) => !everything.includes(file.slice('/assets/'.length)))).toEqual([]);
    expect([...builtFiles()].filter((file) => file.startsWith('/_next/'))).toEqual([]);
  });

  it('have names that change with their content', () => {
    for (const file of assets) expect(file).toMatch(/-[A-Z0-9]{8}\.(js|css)$/);
  });

  it('hold the texts that the tests above look for', () => {
    for (const text of [PREACT, DECODER, ANSWER])
      expect(assets.filter((file) => readFileSync(OUT + file, 'utf8').includes(text))).not.toEqual([]);
  });
});
