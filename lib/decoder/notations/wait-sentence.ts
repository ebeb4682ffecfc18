import { retryInWords } from './durations';
import type { Notation } from './reading';

/** A sentence that asks to wait: `Please try again in 1m2s`. */
export const WAIT_SENTENCE: Notation = {
  keywords: /\d ?(?:m?[sSс]|min|h|d)|retry_delay/,
  patterns: {},
  read: ({ text }) => retryInWords(text, 0).map((asked) => ({ start: asked.start, end: asked.end, asked })),
};
