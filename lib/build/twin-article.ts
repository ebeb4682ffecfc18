import type { CheerioAPI } from 'cheerio';
import { SNIPPET_LANGUAGES } from '@/lib/retry/languages';
import { linkTo, READ_ERROR_PATH, RETRIES_PATH, snippetPath } from '@/lib/site';
import { copyOfPage } from './built-page';
import { nameCodeLanguages } from './code-languages';

/** What works in a browser only, or helps only there. A `wbr` would put an unseen character into a name. */
const INTERACTIVE =
  '.paste-box, .needs-js, .row-link, .copy, .code-name, .plot-legend, .visually-hidden, [aria-hidden="true"], ' +
  'svg, wbr, button, input, select, textarea, summary, script, style, noscript';

/** Guides that are about the code keep it in every language. */
const KEEPS_ALL = [RETRIES_PATH, READ_ERROR_PATH];

const HEADING = 'h1, h2, h3, h4';

/**
 * Turns the article of a built page into plain HTML that Markdown has words for.
 * @param path path of the page
 * @param built the built page
 * @param fences language of each fenced block in the page's source, in order
 * @returns the HTML of the article
 */
export function twinArticle(path: string, built: CheerioAPI, fences: readonly string[]): string {
  const page = copyOfPage(built);
  page('main .prose').find(INTERACTIVE).remove();
  for (const link of page('.heading-link').toArray()) page(link).replaceWith(page(link).contents());
  nameCodeLanguages(page, path, fences);
  if (!KEEPS_ALL.includes(path)) linkOtherLanguages(page);
  raiseSnippetNames(page);
  flattenCells(page);
  listTerms(page);
  listHerds(page);
  dropEmptyHeadings(page);
  completeLinks(page, path);
  return page('main .prose').html() ?? '';
}

/** Tabs name the snippets on the page. Without them each snippet needs a heading, one level below the one it stands under. */
function raiseSnippetNames(page: CheerioAPI): void {
  for (const node of page('.snippet-name').toArray()) {
    const name = page(node);
    const above = blockOf(page(node)).prevAll(HEADING).first();
    const level = Number(above.prop('tagName')?.slice(1) ?? 1) + 1;
    name.replaceWith(page(`<h${level}>`).text(name.text()));
  }
  // What follows the snippets does not belong to the last of them.
  for (const node of page('.retry-snippets').toArray()) {
    const next = blockOf(page(node)).next();
    if (next.length > 0 && !next.is(HEADING)) next.before('<hr>');
  }
}

/** One language is enough to read; the others are a link away. */
function linkOtherLanguages(page: CheerioAPI): void {
  const [, ...others] = SNIPPET_LANGUAGES;
  for (const section of page('.retry-snippets').toArray()) {
    const items = others.flatMap(({ id, extension }) => {
      const snippets = page(section).find(`[data-panel="${id}"] [data-variant]`).toArray();
      return snippets.map((node) => {
        const href = snippetPath(id, page(node).attr('data-variant') ?? '', extension);
        return `<li><a href="${href}">${page(node).find('.snippet-name').text()}</a></li>`;
      });
    });
    for (const { id } of others) page(section).find(`[data-panel="${id}"]`).remove();
    if (items.length > 0) page(section).append(`<p>In other languages, as files:</p><ul>${items.join('')}</ul>`);
  }
}

/** The outermost element of the article that holds an element. */
function blockOf(found: ReturnType<CheerioAPI>) {
  return found.parentsUntil('.prose').addBack().first();
}

/** A Markdown cell is one line: a list in it becomes a row of items, and small print goes into brackets. */
function flattenCells(page: CheerioAPI): void {
  for (const node of page('td ul').toArray()) {
    const items = page(node).children().toArray();
    page(node).replaceWith(items.map((item) => page(item).html()).join('; '));
  }
  page('tbody th[colspan]').wrapInner('<strong>');
  for (const node of page('td small').toArray()) {
    const text = page(node).text();
    page(node).replaceWith(text && ` (${text})`);
  }
}

/** Markdown has no definition lists. */
function listTerms(page: CheerioAPI): void {
  for (const node of page('.prose dl').toArray()) {
    const items = page(node)
      .find('dt')
      .toArray()
      .map((term) => listItem(page(term).html(), page(term).next('dd').html()));
    page(node).replaceWith(`<ul>${items.join('')}</ul>`);
  }
}

/** The pictures of the herd go; what they show stays as a list. */
function listHerds(page: CheerioAPI): void {
  for (const node of page('.herd-charts').toArray()) {
    const items = page(node)
      .find('.herd')
      .toArray()
      .map((herd) => {
        const [name, text] = ['.herd-name', '.herd-text'].map((part) => page(herd).find(part).html());
        return listItem(name, text);
      });
    page(node).replaceWith(`<ul>${items.join('')}</ul>`);
  }
}

function listItem(name: string | null | undefined, text: string | null | undefined): string {
  return `<li><strong>${name}${name?.endsWith('?') ? '' : ':'}</strong> ${text}</li>`;
}

/** A heading over nothing but a paste box has lost its section. */
function dropEmptyHeadings(page: CheerioAPI): void {
  for (const node of page('.prose').find('h2, h3, h4').toArray()) {
    const next = page(node).next();
    const isSibling = next.is(HEADING) && (next.prop('tagName') ?? '') <= node.tagName.toUpperCase();
    if (next.length === 0 || isSibling) page(node).remove();
  }
}

function completeLinks(page: CheerioAPI, path: string): void {
  for (const node of page('.prose a[href]').toArray()) {
    const href = page(node).attr('href') ?? '';
    if (href.startsWith('#')) page(node).attr('href', linkTo(path) + href);
    if (href.startsWith('/')) page(node).attr('href', linkTo(href));
  }
}
