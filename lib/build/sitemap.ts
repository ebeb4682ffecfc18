import { absoluteUrl } from '@/lib/site';

/** Where the sitemap lies. */
export const SITEMAP_PATH = '/sitemap.xml';

/**
 * @param paths path of every page
 * @returns the text of sitemap.xml, which knows full addresses only (sitemaps.org 0.9, `loc`); undefined where no address of the site is set
 */
export function sitemap(paths: readonly string[]): string | undefined {
  const urls = paths.map(absoluteUrl);
  if (urls.includes(undefined)) return undefined;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls.map((url) => `  <url><loc>${url}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n');
}

/** @returns the text of robots.txt, which names the sitemap where there is one */
export function robots(): string {
  const address = absoluteUrl(SITEMAP_PATH);
  return `User-agent: *\nAllow: /\n${address ? `Sitemap: ${address}\n` : ''}`;
}
