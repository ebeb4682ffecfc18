import { type ErrorEntry, isRetryable, verdictText } from '@/lib/errors';
import { errorPath } from '@/lib/site';
import type { ContentRule } from './fault';
import { lineOf, sentencesOf } from './source-pages';

/** Advice that a reader has thought of. */
const LATER =
  /\b(?:try|retry)(?: it| this)?(?: again)? later\b|\bwait(?: a (?:while|moment|bit))? and (?:try again|retry)\b/i;

/** What makes it more than that: how long, how often, a header, or where to read on. */
const EXACT = /\d|`|\bRetry-After\b|\]\(/i;

const SAY_MORE = 'say how long to wait, how often to try, and what to do where that does not help';

/** "Try again later" as all that a paragraph, an item or a recommendation has to say. */
export const noBareLater: ContentRule = (pages, errors) => [
  ...pages.flatMap((page) =>
    sentencesOf(page)
      .filter(({ text, block }) => LATER.test(text) && !EXACT.test(block) && isAlone(text, block))
      .map(({ text, line }) => ({ file: page.file, line, found: text, mend: SAY_MORE })),
  ),
  ...pages.flatMap((page) => {
    const recommendation = errors.find(({ slug }) => errorPath(slug) === page.path)?.recommendation ?? '';
    if (!LATER.test(recommendation) || EXACT.test(recommendation)) return [];
    return [{ file: page.file, line: lineOf(page, 'recommendation:'), found: recommendation, mend: SAY_MORE }];
  }),
];

function isAlone(sentence: string, block: string): boolean {
  return block.replace(/\*\*/g, '').trim().length <= sentence.length + 1;
}

/** An order to send the request again, at the beginning of a sentence. */
const RETRY = /^(?:Retry|Resend|Repeat|Try again|Send (?:it|the (?:same )?request) again)\b/;

/** An order not to. */
const DO_NOT =
  /^(?:Do not|Don[’']t|Never) (?:retry|resend|repeat|try again|send (?:it|the (?:same )?request) again)\b/i;

/** An order that holds in some case only says in which. */
const CONDITION = /\b(?:if|when|once|after|until|unless|before|only|where|while|without|with|more than|as soon as)\b/i;

/** An order in the text of an error that its front matter forbids. */
export const verdictAgrees: ContentRule = (pages, errors) =>
  pages.flatMap((page) => {
    const error = errors.find(({ slug }) => errorPath(slug) === page.path);
    if (!error) return [];
    const wrong = isRetryable(error.retry) ? DO_NOT : RETRY;
    return sentencesOf(page)
      .filter(({ text }) => wrong.test(text) && !CONDITION.test(text))
      .map(({ text, line }) => ({ file: page.file, line, found: text, mend: mendVerdict(error) }));
  });

function mendVerdict({ retry }: ErrorEntry): string {
  return `the front matter says "${verdictText(retry)}": say the same, say in which case it does not hold, or change "retry"`;
}
