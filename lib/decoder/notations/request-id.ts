import { raw } from '../text/any-of';
import { matchesOf } from './named-groups';
import type { Notation } from './reading';

/** AWS Lambda's log names its own invocation so. */
const LAMBDA = raw`(?:START|END|REPORT|\t) ?RequestId`;
const NAMES = raw`(?:request[ _-]?id(?<!${LAMBDA})(?: for [\w ]{1,30})?|ref(?:erence)?(?: id)?)`;
const SIGNS = raw`["'’”)\]]{0,2}\s?(?:is|:|=|：|=>)?\s?["'\`(]{0,2}`;
/** With a digit; Azure DevOps and GitHub join several by colons. */
const ID = raw`(?<requestId>(?=[\w:-]*\d)[\w-]{4,64}(?::[\w-]{1,64}){0,6})(?![\w-])`;

/** Request ids in sentences and in logs with columns. */
export const REQUEST_ID: Notation = {
  keywords: /req|ref|GIN/i,
  patterns: {
    named: new RegExp(NAMES + SIGNS + ID, 'dgi'),
    prefix: /\b(?<requestId>req_[0-9A-Za-z]{8,64})(?![\w-])/dg,
    /** gin's log, as one-api and new-api write it. */
    gin: /\[GIN\][^|\n]{0,40}\|\s*(?<requestId>[\w-]{8,64})\s*\|\s*[45]\d\d\s*\|/dg,
  },
  read: ({ text }, { named, prefix, gin }) =>
    [...matchesOf(text, named), ...matchesOf(text, prefix), ...matchesOf(text, gin)].flatMap(
      ({ start, end, facts: { requestId } }) =>
        !requestId || (requestId.value.length < 8 && !requestId.value.includes(':')) ? [] : [{ start, end, requestId }],
    ),
};
