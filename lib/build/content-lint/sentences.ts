import type { ContentFault, ContentRule } from './fault';
import { sentencesOf } from './source-pages';

/** A sentence that stands on two pages says nothing about either. */
export const noRepeatedSentence: ContentRule = (pages) => {
  const first = new Map<string, string>();
  const faults: ContentFault[] = [];
  for (const { file, ...page } of pages) {
    for (const { text, line } of sentencesOf({ file, ...page })) {
      const other = first.get(text);
      const mend = `${other} says the same: say what is true of this page alone, or link there`;
      if (other === undefined) first.set(text, `${file}:${line}`);
      else if (!other.startsWith(`${file}:`)) faults.push({ file, line, found: text, mend });
    }
  }
  return faults;
};

/** A tool and its version, or a version of three numbers that no § makes a section. */
const VERSION =
  /\b(?:openai|async-openai|tenacity|curl|httpx|node(?:\.js)?|python|go|rust|java|php|ruby)\S* v?\d+\.\d[\d.]*|(?<![§\d.])\bv?\d+\.\d+\.\d+\b/i;

/** A version that is written by hand is true for a week. */
export const noVersionByHand: ContentRule = (pages) =>
  pages.flatMap((page) =>
    sentencesOf(page).flatMap(({ text, line }) => {
      const [found] = VERSION.exec(text) ?? [];
      const mend = 'show it from the data of the lab, or leave it out';
      return found ? [{ file: page.file, line, found, mend }] : [];
    }),
  );

/** What FlowAPI does, said as a fact. */
const CLAIM =
  /\bFlowAPI (?:always |never |also |only )?(?:will|guarantees|promises|counts|limits|bills|charges|refunds|retries|honou?rs|supports|allows|accepts|rejects|refuses|returns|sends|answers|stores|keeps|logs|caches|blocks|checks|measures|resets|never|always)\b/;

/** Who says so: a comment in the paragraph that readers do not see. */
const SOURCE = /\{\/\*\s*source: \S.*?\*\/\}/;

/** A header that a response may lack. */
const REQUEST_ID = /x-request-id/i;
const IF_THERE = /\b(?:if|when) there is one\b/;

/** What is stated of FlowAPI names who says so; a request id is never promised. */
export const claimsHaveSources: ContentRule = (pages) =>
  pages.flatMap((page) =>
    sentencesOf(page).flatMap(({ text, line, block }) => {
      if (CLAIM.test(text) && !SOURCE.test(block)) {
        const mend = 'put {/* source: who says so */} into the paragraph, or state it of HTTP or of other APIs';
        return [{ file: page.file, line, found: text, mend }];
      }
      if (REQUEST_ID.test(text) && !IF_THERE.test(text))
        return [{ file: page.file, line, found: text, mend: 'say "if there is one": nobody promises the header' }];
      return [];
    }),
  );
