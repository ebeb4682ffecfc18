import MiniSearch, { type SearchResult } from 'minisearch';

/** One section of a page, as it can be found. */
export interface SearchDocument {
  /** Path of the section, with its fragment: also the key. */
  url: string;
  /** Title of the page. */
  page: string;
  /** Heading of the section; empty for the beginning of a page. */
  heading: string;
  /** The section's text. */
  text: string;
  /** For the beginning of an error's page: status, type, codes and aliases, separated by spaces. */
  terms?: string;
}

/** A section that was found. */
export interface SearchHit {
  url: string;
  page: string;
  heading: string;
  /** A stretch of the text around the first word that was found. */
  excerpt: string;
}

/** How much of the text stands before the word that was found, and in all, in characters. */
const EXCERPT_LEAD = 40;
const EXCERPT_LENGTH = 140;

const MAX_HITS = 8;

/**
 * Builds the search from the documents that the build wrote.
 * @param documents every section of the site
 * @returns a function from what the reader typed to the best sections, best first
 */
export function createSearch(documents: SearchDocument[]): (query: string) => SearchHit[] {
  const byUrl = new Map(documents.map((document) => [document.url, document]));
  const index = new MiniSearch<SearchDocument>({
    idField: 'url',
    fields: ['terms', 'page', 'heading', 'text'],
    // A missing word should not hide everything, so the second try asks for any word only.
    searchOptions: {
      prefix: (term) => !/^\d+$/.test(term) || term.length < 3,
      // A number must be met exactly: 502 is no misspelt 503.
      fuzzy: (term) => (/\d/.test(term) || term.length < 5 ? false : 0.2),
      boost: { terms: 6, page: 4, heading: 3 },
    },
  });
  index.addAll(documents);
  return (query) => {
    const found = index.search(query, { combineWith: 'AND', boostDocument: exactName(byUrl, query) });
    const results = found.length > 0 ? found : index.search(query, { combineWith: 'OR' });
    return results.slice(0, MAX_HITS).flatMap((result) => toHit(result, byUrl.get(String(result.id))));
  };
}

/** A status, type or alias typed in full means that error, however often others mention it. */
function exactName(documents: Map<string, SearchDocument>, query: string): (id: unknown) => number {
  const name = query
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');
  return (id) => (documents.get(String(id))?.terms?.split(' ').includes(name) ? 10 : 1);
}

function toHit(result: SearchResult, document: SearchDocument | undefined): SearchHit[] {
  if (!document) return [];
  const { url, page, heading, text } = document;
  const lower = text.toLowerCase();
  const places = result.terms.map((term) => lower.indexOf(term)).filter((at) => at >= 0);
  const from = Math.max(0, Math.min(...places, text.length) - EXCERPT_LEAD);
  const start = places.length === 0 ? 0 : from;
  const excerpt = text.slice(start, start + EXCERPT_LENGTH).trim();
  const before = start > 0 ? '… ' : '';
  const after = start + EXCERPT_LENGTH < text.length ? ' …' : '';
  return [{ url, page, heading, excerpt: before + excerpt + after }];
}
