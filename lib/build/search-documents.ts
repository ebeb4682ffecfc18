import { type CheerioAPI, load } from 'cheerio';
import type { ErrorEntry } from '@/lib/errors';
import type { SearchDocument } from '@/lib/search';

/** Parts of a page that say nothing about it: they stand on many pages, or repeat what stands elsewhere. */
const NOISE = '.paste-box, .retry-snippets, .status-table, .heading-link, .copy, noscript, script, style';

/**
 * Reads the sections of a built page, so that what components render can be found too.
 * @param path path of the page
 * @param html the built page
 * @param error the error whose page it is, if it is one
 * @returns one document for the beginning and one for each h2
 */
export function searchDocuments(path: string, html: string, error: ErrorEntry | undefined): SearchDocument[] {
  const page = load(html);
  const prose = page('main .prose');
  prose.find(NOISE).remove();
  const title = textOf(page, 'h1');
  const terms = error && [error.status, error.type, ...error.codes, ...error.aliases].join(' ');
  const documents: SearchDocument[] = [{ url: path, page: title, heading: '', text: '', ...(terms && { terms }) }];
  for (const node of prose.children().toArray()) {
    const element = page(node);
    if (element.is('h1')) continue;
    if (element.is('h2')) {
      documents.push({
        url: `${path}#${element.attr('id')}`,
        page: title,
        heading: collapse(element.text()),
        text: '',
      });
      continue;
    }
    const last = documents.at(-1);
    if (last) last.text = `${last.text} ${spacedText(page, node)}`.trim();
  }
  return documents;
}

function textOf(page: CheerioAPI, selector: string): string {
  return collapse(page(selector).first().text());
}

/** Blocks such as cells and list items have no white space between them in HTML, yet they are words apart. */
function spacedText(page: CheerioAPI, node: Parameters<CheerioAPI>[0]): string {
  const element = page(node as never);
  element.find('li, dt, dd, td, th, p, div, br').append(' ');
  return collapse(element.text());
}

function collapse(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
