import { LETTER } from '../text/letters';
import type { Fact, Notation } from './reading';
import { statusByReason } from './status-names';

/** What pages say beside their own sentence: the status, the site's name, the vendor's. */
const LEAD = /^(?:[\w.-]+\.\w{2,10}\s*\|\s*)?(?:(?:HTTP |Error |status |code )*[1-5]\d\d\s*[.:–|-]?\s*)?/i;
const TAIL = /\s*\|\s*(?:Cloudflare|[\w.-]+\.\w{2,10}).*$|\s*Error code \d{3}$/i;
const SENTENCE = new RegExp(`[${LETTER}].* [${LETTER}]`);
/** Parts of a page that hold its sentence, the surest first. */
export const PARTS: readonly RegExp[] = [
  /<h[12][^>]*>([\s\S]{1,400}?)<\/h[12]>/gi,
  /<title>([^<]{1,200})/gi,
  /<p[^>]*>([\s\S]{1,400}?)<\/p>/gi,
];

/** The sentence of an error page: a heading, the title or the first paragraph that says more than the status. */
export const PAGE_MESSAGE: Notation = {
  keywords: /<(?:html|title|h1|!doctype)/i,
  patterns: {},
  read: ({ text }) => {
    const message = PARTS.flatMap((part) => sentencesOf(text, part))[0];
    return message ? [{ start: message.start, end: message.end, message, body: 'page' }] : [];
  },
};

function sentencesOf(text: string, part: RegExp): Fact[] {
  return [...text.matchAll(part)].flatMap(({ 0: all, 1: inner = '', index }) => {
    const value = inner
      .replace(/<[^>]{0,200}>/g, ' ')
      .replace(/[\s\u2028]+/g, ' ')
      .trim()
      .replace(LEAD, '')
      .replace(TAIL, '');
    const start = index + all.indexOf(inner);
    const isSentence =
      SENTENCE.test(value) &&
      statusByReason(value) === undefined &&
      !/^Error(?: code)?\b|^(?:Server|Application) Error$/i.test(value);
    return isSentence ? [{ value, start, end: start + inner.length }] : [];
  });
}
