import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
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
}

/** A section that was found, with the words marked that were looked for. */
export interface SearchHit {
  url: string;
  page: string;
  /** Empty for the beginning of a page. */
  heading: MarkedPiece[];
  /** A stretch of the text around what was found. */
  excerpt: MarkedPiece[];
}

const MAX_HITS = 8;

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
    return results.slice(0, MAX_HITS).flatMap((result) => toHit(result, byUrl.get(String(result.id)), asked));
  };
}

/** How much more a section counts that says the very words one after another. */
const CLOSE = { name: 10, heading: 6, text: 2 };

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
    return asked.includes(' ') && said?.text.includes(phrase) ? CLOSE.text : 1;
  };
}

/** What a section says, ready to be compared: every key that is typed asks it of many sections, and more than once. */
interface Sayings {
  names: string[];
  /** The words one after another, a space before each. */
  heading: string;
  text: string;
}

function sayingsOf({ terms = '', heading, text }: SearchDocument): Sayings {
  const inOrder = (words: string) => ` ${wordsOf(words).join(' ')}`;
  return { names: terms.split(' '), heading: inOrder(heading), text: inOrder(text) };
}

/** As MiniSearch cuts a text into words. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}

function toHit(result: SearchResult, document: SearchDocument | undefined, asked: string): SearchHit[] {
  if (!document) return [];
  const { url, page, heading, text } = document;
  return [
    {
      url,
      page,
      heading: markWords(heading, result.terms),
      excerpt: excerptAround(text, asked.split(' '), result.terms),
    },
  ];
}
