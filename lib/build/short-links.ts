import type { ErrorEntry } from '@/lib/errors';
import { errorPath, linkTo, SITE_NAME, shortPath } from '@/lib/site';

/** A short address for what a response says, for `doc_url` fields, messages and logs. */
export interface ShortLink {
  /** A status, a type, a code or an alias. */
  name: string;
  /** The errors that it may mean; more than one where the name alone does not tell. */
  errors: ErrorEntry[];
}

/**
 * @param errors the catalogue
 * @returns a short link for every status, type, code and alias, each once. A name that is FlowAPI's own means that, whoever else uses it
 */
export function shortLinks(errors: readonly ErrorEntry[]): ShortLink[] {
  const own = (error: ErrorEntry) => [String(error.status), error.type, ...error.codes];
  const ownNames = new Set(errors.flatMap(own));
  const names = new Set([...ownNames, ...errors.flatMap(({ aliases }) => aliases)]);
  return [...names].map((name) => ({
    name,
    errors: errors.filter((error) => (ownNames.has(name) ? own(error) : error.aliases).includes(name)),
  }));
}

/**
 * @param link a short link
 * @param styles address of the site's style sheet, for a page that readers stop at
 * @returns its page for hosts that know no redirects: it leads to the error, or names those that it may mean
 */
export function shortLinkPage({ name, errors }: ShortLink, styles: string): string {
  const [first, ...others] = errors;
  return first && others.length === 0 ? forwardingPage(first) : choicePage(name, errors, styles);
}

function forwardingPage({ slug, title }: ErrorEntry): string {
  const path = errorPath(slug);
  const head = `<link rel="canonical" href="${linkTo(path)}"><meta http-equiv="refresh" content="0; url=${path}">`;
  return page(title, head, `<p><a href="${path}">${title}</a></p>`);
}

function choicePage(name: string, errors: readonly ErrorEntry[], styles: string): string {
  const items = errors.map(({ slug, title, cause }) => `<li><a href="${errorPath(slug)}">${title}</a>: ${cause}.</li>`);
  return page(
    name,
    `<link rel="canonical" href="${linkTo(shortPath(name))}"><link rel="stylesheet" href="${styles}">`,
    `<main class="page page-plain"><div class="page-main prose"><h1>${name}</h1><p>${errors.length} errors go by this name. ` +
      `The HTTP status of your response tells which one you have.</p><ul>${items.join('')}</ul></div></main>`,
  );
}

function page(title: string, head: string, body: string): string {
  return (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">' +
    `<title>${title} – ${SITE_NAME}</title><meta name="robots" content="noindex">${head}</head><body>${body}</body></html>\n`
  );
}
