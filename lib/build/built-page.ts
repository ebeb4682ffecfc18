import { type CheerioAPI, load } from 'cheerio';

/**
 * Parses a page once for all that is made of it: on a large page that takes as long as all the rest.
 * @param html the page as Next exported it
 * @returns the page without the comments by which React marks the seams between its texts; code is escaped and holds none
 */
export function builtPage(html: string): CheerioAPI {
  return load(html.replaceAll(/<!--.*?-->/gs, ''));
}

/**
 * @param page a built page
 * @returns a copy, for whoever takes it to pieces
 */
export function copyOfPage(page: CheerioAPI): CheerioAPI {
  return load(page.root().clone().get(0) ?? '');
}
