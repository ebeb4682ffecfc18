import type { CheerioAPI } from 'cheerio';
import { type ErrorEntry, VERDICT_LABELS } from '@/lib/errors';
import type { SearchDocument } from '@/lib/search';
import { copyOfPage } from './built-page';

/** Parts of a page that say nothing about it: they stand on many pages, repeat what stands elsewhere, or are no text. */
const NOISE =
  '.paste-box, .answer-ghost, .retry-snippets, .status-table, .code-head, .show-all-lines, .needs-js, .plot, [aria-label="Broken loops"], [aria-hidden="true"], noscript, script, style';

/** Elements that have no white space around them in HTML, yet are words apart. */
const APART = 'li, dt, dd, td, th, p, div, br, small, span, code, label, legend, summary, button, h4';

/** Elements whose texts follow one another without being one sentence. */
const BLOCKS = 'li, dt, dd, td, th, p';

/** A dot between blocks after a full stop or another dot, and at the end. */
const NEEDLESS_DOTS = /(?<=[.:;!?…·]) ·| ·(?= ·|$)/g;

/**
 * Reads the sections of a built page, so that what components render can be found too.
 * @param path path of the page
 * @param built the built page
 * @param error the error whose page it is, if it is one
 * @returns one document for the beginning and one for each h2 and h3
 */
export function searchDocuments(path: string, built: CheerioAPI, error: ErrorEntry | undefined): SearchDocument[] {
  const page = copyOfPage(built);
  const prose = page('main .prose');
  prose.find(NOISE).remove();
  const title = textOf(page, 'h1');
  // Labels and values of the summary are no sentences: what to do and the cause are.
  if (error) prose.find('.error-summary').remove();
  const documents: SearchDocument[] = [{ url: path, page: title, heading: '', text: '', ...(error && ofError(error)) }];
  for (const node of prose.children().toArray()) {
    const element = page(node);
    if (element.is('h1')) continue;
    if (element.is('h2, h3')) {
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
  // A section that only holds others begins with the first of them.
  for (const [at, document] of documents.entries()) document.text ||= documents[at + 1]?.text ?? '';
  return documents;
}

/** What an error's page is found by, and what a result says of it. */
function ofError({ status, type, codes, aliases, recommendation, cause, retry }: ErrorEntry) {
  return {
    terms: [status, type, ...codes, ...aliases].join(' '),
    text: `${recommendation}. Cause: ${cause}.`,
    verdict: { id: retry, label: VERDICT_LABELS[retry].answer },
  };
}

function textOf(page: CheerioAPI, selector: string): string {
  return collapse(page(selector).first().text());
}

function spacedText(page: CheerioAPI, node: Parameters<CheerioAPI>[0]): string {
  const element = page(node as never);
  element.find(APART).not('p code, li code, p span').append(' ');
  element.find(BLOCKS).append(' · ');
  return collapse(element.text())
    .replaceAll(/ (?=[.,;:!?)])/g, '')
    .replaceAll(NEEDLESS_DOTS, '');
}

function collapse(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
