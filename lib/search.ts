import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import type { RetryVerdict } from './errors';
import { excerptAround, type MarkedPiece, markWords } from './search-excerpt';
import { isCommonWord } from './search-words';

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
  /** For the beginning of an error's page: its verdict, and how it is called. */
  verdict?: { id: RetryVerdict; label: string };
}

/** A section that was found, with the words marked that were looked for. */
export interface SearchHit {
  url: string;
  page: string;
  /** Empty for the beginning of a page. */
  heading: MarkedPiece[];
  /** Of the beginning of an error's page. */
  verdict?: SearchDocument['verdict'];
  /** A stretch of the text around what was found. */
  excerpt: MarkedPiece[];
}

const MAX_HITS = 8;

/** How many of them may be on one page: what stands on others is to be in sight too. */
const MAX_OF_PAGE = 3;

/** How many letters of a word may differ, where nothing is found as it was typed: two swapped ones count as two. */
const TYPING_ERRORS = 2;

/**
 * Builds the search from the documents that the build wrote.
 * @param documents every section of the site
 * @returns a function from what the reader typed to the best sections, best first
 */
export function createSearch(documents: SearchDocument[]): (query: string) => SearchHit[] {
  const byUrl = new Map(documents.map((document) => [document.url, document]));
  const sayings = new Map(documents.map((document) => [document.url, sayingsOf(document)]));
  const index = new MiniSearch<SearchDocument>({
    idField: 'url',
    fields: ['terms', 'page', 'heading', 'text'],
    searchOptions: {
      prefix: (term) => !/^\d+$/.test(term) || term.length < 3,
      boost: { terms: 6, page: 2, heading: 3 },
    },
  });
  index.addAll(documents);
  // A number must be met exactly: 502 is no misspelt 503.
  const fuzzy = (term: string) => (/\d/.test(term) || term.length < 5 ? false : TYPING_ERRORS);
  return (query) => {
    // Of a question, the words that carry it; a query of nothing else is taken as it is.
    const words = wordsOf(query);
    const told = words.filter((word) => !isCommonWord(word));
    const asked = (told.length > 0 ? told : words).join(' ');
    const boostDocument = closeness(sayings, query, asked);
    // What was typed, then what may have been meant, then any of its words.
    const tries: SearchOptions[] = [
      { combineWith: 'AND' },
      { combineWith: 'AND', fuzzy },
      { combineWith: 'OR', fuzzy },
    ];
    let results: SearchResult[] = [];
    for (const options of tries) {
      if (results.length === 0) results = index.search(asked, { ...options, boostDocument });
    }
    const found = results.flatMap((result) => {
      const document = byUrl.get(String(result.id));
      return document ? [{ result, document }] : [];
    });
    return varied(found).map(({ result, document }) => toHit(result, document, asked));
  };
}

/** A section that was found, and how. */
interface Found {
  result: SearchResult;
  document: SearchDocument;
}

/** The best of what was found: no text twice, as where a section begins with one of its own, and of each page a few. */
function varied(found: readonly Found[]): Found[] {
  const texts = new Set<string>();
  const ofPage = new Map<string, number>();
  const kept = found.filter(({ document: { page, text } }) => {
    const count = ofPage.get(page) ?? 0;
    if (count === MAX_OF_PAGE || texts.has(text)) return false;
    ofPage.set(page, count + 1);
    if (text !== '') texts.add(text);
    return true;
  });
  return kept.slice(0, MAX_HITS);
}

/** How much more a section counts that says the very words one after another; a list of sources counts for less than what is drawn from them. */
const CLOSE = { name: 10, heading: 6, text: 2, source: 0.1 };

/** Heading of the lists of sources. */
const SOURCES = 'Sources';

/** A status, type or alias typed in full means that error, however often others mention it; a phrase means where it stands. */
function closeness(sayings: Map<string, Sayings>, query: string, asked: string): (id: unknown) => number {
  const name = query
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');
  const phrase = ` ${asked}`;
  return (id) => {
    const said = sayings.get(String(id));
    if (said?.names.includes(name)) return CLOSE.name;
    if (said?.heading.includes(phrase)) return CLOSE.heading;
    if (said?.isSource) return CLOSE.source;
    return asked.includes(' ') && said?.text.includes(phrase) ? CLOSE.text : 1;
  };
}

/** What a section says, ready to be compared: every key that is typed asks it of many sections, and more than once. */
interface Sayings {
  names: string[];
  /** The words one after another, a space before each. */
  heading: string;
  text: string;
  /** Whether it is a list of sources. */
  isSource: boolean;
}

function sayingsOf({ terms = '', heading, text }: SearchDocument): Sayings {
  const inOrder = (words: string) => ` ${wordsOf(words).join(' ')}`;
  return { names: terms.split(' '), heading: inOrder(heading), text: inOrder(text), isSource: heading === SOURCES };
}

/** As MiniSearch cuts a text into words. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}

function toHit({ terms }: SearchResult, document: SearchDocument, asked: string): SearchHit {
  const { url, page, heading, text, verdict } = document;
  return {
    url,
    page,
    heading: markWords(heading, terms),
    excerpt: excerptAround(text, asked.split(' '), terms),
    verdict,
  };
}

/**
 * @param documents every section of the site
 * @returns the beginnings of the errors' pages: what there is to choose before anything is typed
 */
export function everyError(documents: readonly SearchDocument[]): SearchHit[] {
  const plain = (text: string) => [{ text, isMatch: false }];
  return documents
    .filter(({ verdict }) => verdict)
    .map(({ url, page, text, verdict }) => ({ url, page, heading: [], excerpt: plain(text), verdict }));
}
