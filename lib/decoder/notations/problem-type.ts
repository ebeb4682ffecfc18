import { matchesOf } from './named-groups';
import type { Notation } from './reading';

/** Problem types that the IETF's draft on rate limit headers registers (draft-ietf-httpapi-ratelimit-headers-11), with their statuses. */
const STATUSES: Readonly<Record<string, number>> = {
  'quota-exceeded': 429,
  'temporary-reduced-capacity': 503,
  'abnormal-usage-detected': 429,
};

/** The `type` of a problem (RFC 9457): an address that stands for a status. */
export const PROBLEM_TYPE: Notation = {
  keywords: /problem-types#/,
  patterns: { type: /http-problem-types#(?<type>[a-z-]+)/dg },
  read: ({ text }, { type }) =>
    matchesOf(text, type).flatMap(({ start, end, facts }) => {
      const status = STATUSES[facts.type?.value ?? ''];
      return status === undefined ? [] : [{ start, end, place: 'named', status, statusAt: facts.type }];
    }),
};
