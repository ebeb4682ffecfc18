import type { Samples } from './samples';

/** Samples of {@link FREE_WORD}. */
export const SAMPLES: Samples = {
  source: 'types and codes of the reference, in logs and messages of applications',
  hits: [
    { text: 'stopped: rate_limit_error', facts: { type: 'rate_limit_error' } },
    { text: 'stopped (insufficient_quota)', facts: { code: 'insufficient_quota' } },
  ],
  misses: [
    { text: '"rate_limit": 60', why: 'names a value' },
    { text: 'retry.kind = "rate_limit_error"', why: 'is assigned' },
  ],
};
