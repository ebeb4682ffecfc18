import { load } from 'cheerio';
import type { BrowserFiles } from './browser-files';

/** What Next and the theme put into a page and only their own scripts need. */
const NEXT_REMAINS = [
  'script[src^="/_next/"]',
  'script#__NEXT_DATA__',
  'link[href^="/_next/"]',
  'noscript[data-n-css]',
  // The theme's colours, its theme switch, and the direction of the text, which is in the HTML already.
  'head > style',
  'body script:not([src])',
].join(', ');

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

/**
 * Takes Next out of a page, which is complete without it, and puts in what the page itself needs: the style sheet,
 * its entry, and the islands' where it has any.
 * @param html the page as Next exported it
 * @param files what the browser can load
 * @returns the page as it is published
 * @throws Error if the page holds an island that islands/list.ts does not know
 */
export function lightPage(html: string, files: BrowserFiles): string {
  const page = load(html);
  page(NEXT_REMAINS).remove();
  page('[data-next-head]').removeAttr('data-next-head');
  const names = page('[data-island]')
    .toArray()
    .map((node) => page(node).attr('data-island') ?? '');
  const links = [
    `<link rel="stylesheet" href="${files.styles}">`,
    `<script type="module" src="${files.page}"></script>`,
  ];
  if (names.length > 0) {
    links.push(`<script type="module" src="${files.islands}"></script>`);
    links.push(...files.filesOfIslands(names).map((file) => `<link rel="modulepreload" href="${file}">`));
  }
  links.push(`<script type="speculationrules">${NEXT_PAGES}</script>`);
  page('head').append(links.join(''));
  return page.html();
}
