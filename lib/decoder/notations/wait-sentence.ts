import { retryInWords } from './durations';
import type { Notation } from './reading';

/** A sentence that asks to wait: `Please try again in 1m2s`. */
export const WAIT_SENTENCE: Notation = {
  name: 'wait-sentence',
  keywords: /\d ?(?:m?s|min|h|d)|retry_delay/,
  patterns: {},
  read: ({ text }) => retryInWords(text, 0).map((asked) => ({ start: asked.start, end: asked.end, asked })),
};
