import type { Samples } from './samples';

/** Samples of {@link WAIT_SENTENCE}. */
export const SAMPLES: Samples = {
  source: 'OpenAI, Azure, Groq, Gemini',
  hits: [
    { text: 'Please try again in 1m2s.', facts: { wait: 62 } },
    { text: 'Please retry after 26 seconds.', facts: { wait: 26 } },
    { text: 'Bitte in 15 Sekunden erneut versuchen.', facts: { wait: 15 } },
    { text: 'повторите через 30 секунд', facts: { wait: 30 } },
  ],
  misses: [{ text: 'Retrying request in 0.49 seconds', why: 'the client’s own wait' }],
};
