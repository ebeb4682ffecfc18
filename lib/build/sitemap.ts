import { absoluteUrl } from '@/lib/site';

/**
 * @param paths path of every page
 * @returns the text of sitemap.xml (sitemaps.org 0.9)
 */
export function sitemap(paths: string[]): string {
  const urls = paths.map((path) => `  <url><loc>${absoluteUrl(path)}</loc></url>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}

/** @returns the text of robots.txt */
export function robots(): string {
  return `User-agent: *\nAllow: /\nSitemap: ${absoluteUrl('/sitemap.xml')}\n`;
}
