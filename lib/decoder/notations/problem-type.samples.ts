import type { Samples } from './samples';

/** Samples of {@link PROBLEM_TYPE}. */
export const SAMPLES: Samples = {
  source: 'draft-ietf-httpapi-ratelimit-headers-11, RFC 9457',
  hits: [
    {
      text: '{"type":"https://iana.org/assignments/http-problem-types#temporary-reduced-capacity"}',
      facts: { place: 'named', status: 503 },
    },
  ],
  misses: [{ text: 'https://iana.org/assignments/http-problem-types#about', why: 'not one of the three' }],
};
