import { numbersIn, statusReading } from './numbers';
import type { Notation } from './reading';

/** The title or heading of an error page, as nginx, Apache, IIS, AWS and Cloudflare write it; the page's words are the message. */
export const PAGE: Notation = {
  keywords: /<\w|errorcode_|ERROR/,
  patterns: {
    heading: /<(?:title|h1)>[^<]*$/,
    /** A link on Cloudflare's own pages. */
    link: /errorcode_([45]\d\d)/g,
    /** CloudFront: `<H1>504 ERROR</H1>`. */
    shout: /<H[12]>$/,
    /** Cloudflare: `<span class="code-label">Error code 524</span>`. */
    label: /label">Error code $/,
  },
  read: (source, { link, ...headings }) => [
    ...numbersIn(source).flatMap((number) =>
      Object.values(headings).some((pattern) => pattern.test(number.near)) ? statusReading(number, 'page') : [],
    ),
    ...[...(link ? source.text.matchAll(link) : [])].map(({ 0: { length }, 1: status, index }) => ({
      start: index,
      end: index + length,
      place: 'page' as const,
      status: Number(status),
      statusAt: { start: index + length - 3, end: index + length },
    })),
  ],
};
