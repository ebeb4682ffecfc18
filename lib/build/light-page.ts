import type { CheerioAPI } from 'cheerio';
import type { BrowserFiles } from './browser-files';
import { deferCode } from './defer-code';

/** What Next and the theme put into a page and only their own scripts need. */
const NEXT_REMAINS = [
  'script[src^="/_next/"]',
  'script#__NEXT_DATA__',
  'link[href^="/_next/"]',
  'link[data-next-font]',
  'noscript[data-n-css]',
  // The theme's colours, its theme switch, and the direction of the text, which is in the HTML already.
  'head > style',
  'meta[name="theme-color"][data-next-head]',
  'body script:not([src])',
].join(', ');

/**
 * The script that applies the reader's choices before the first paint. It comes behind the style sheet, for which the parser then waits before
 * it reads the body: so the page is laid out piece by piece as it is read, and the first piece is painted while the rest is still to come.
 * Before it, all of the page was read meanwhile and laid out in one task (on a phone's profile 100 ms, and the first paint 20 % later).
 */
const EARLY_SCRIPT = 'head > script:not([src], [type])';

/**
 * Pages that are likely next are fetched when the reader points at their link, and drawn when the finger or the mouse goes down.
 * Files for programs are no pages.
 */
const NEXT_PAGES = JSON.stringify({
  prefetch: [{ where: { and: [{ href_matches: '/*' }, { not: { href_matches: '/*.*' } }] }, eagerness: 'moderate' }],
  prerender: [
    { where: { and: [{ href_matches: '/*' }, { not: { href_matches: '/*.*' } }] }, eagerness: 'conservative' },
  ],
});

/** A page as it is published. */
export interface LightPage {
  html: string;
  /** The code that the page no longer holds: contents of files, by their address. */
  code: Map<string, string>;
}

/**
 * Takes Next out of a page, which is complete without it, and puts in what the page itself needs: the style sheet,
 * its entry, and the islands' where it has any. The code of languages that a reader has yet to choose moves into files.
 * @param page the page as Next exported it, which is changed
 * @param files what the browser can load
 * @returns the page as it is published, and the files that took something of it
 * @throws Error if the page holds an island that islands/list.ts does not know
 */
export function lightPage(page: CheerioAPI, files: BrowserFiles): LightPage {
  // First, because code is most of the page, and all that is looked for below is then found in a fraction of the time.
  const code = deferCode(page);
  page(NEXT_REMAINS).remove();
  page('[data-next-head]').removeAttr('data-next-head');
  const names = page('[data-island]')
    .toArray()
    .map((node) => page(node).attr('data-island') ?? '');
  const own = files.pageStyles.filter(({ usedBy }) => page(usedBy).length > 0);
  const styles = [files.styles, ...own.map(({ address }) => address)];
  const entry = names.length > 0 ? files.islands : files.page;
  const further = names.length > 0 ? files.filesOfIslands(names) : [];
  const early = page(EARLY_SCRIPT).remove();
  page('head').append(
    // Asked for with the page: it comes before the first paint, or not at all for this page (styles/fonts.css).
    `<link rel="preload" href="${files.font}" as="font" type="font/woff2" crossorigin>`,
    ...styles.map((file) => `<link rel="stylesheet" href="${file}">`),
    early,
    `<script type="module" src="${entry}"></script>`,
    ...further.map((file) => `<link rel="modulepreload" href="${file}">`),
    `<script type="speculationrules">${NEXT_PAGES}</script>`,
  );
  return { html: page.html(), code };
}
