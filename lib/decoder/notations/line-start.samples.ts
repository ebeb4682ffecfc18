import type { Samples } from './samples';

/** Samples of {@link LINE_START}. */
export const SAMPLES: Samples = {
  source: 'String(error) of openai-node; the status lines of agents',
  hits: [
    { text: '429 Too fast for this plan', facts: { place: 'start', status: 429, message: 'Too fast for this plan' } },
    { text: '502 from https://api.flowapi.net', facts: { place: 'start', status: 502 } },
    { text: 'chat · 429 · retry later', facts: { place: 'start', status: 429 } },
  ],
  misses: [{ text: '429 files changed', why: 'a count' }],
};
