import type { Samples } from './samples';

/** Samples of {@link EXCEPTION_CLASS}. */
export const SAMPLES: Samples = {
  source: 'classes of openai-python, openai-node, openai-java and litellm; AI SDK `APICallError`',
  hits: [
    { text: 'openai.RateLimitError: Slow down', facts: { exception: [429], message: 'Slow down' } },
    { text: 'RateLimitError', facts: { exception: [429] } },
    { text: 'openai.InternalServerError', facts: { exception: [500, 502, 503, 504] } },
    { text: 'AI_APICallError: Not Found', facts: { exception: [404], message: 'Not Found' } },
  ],
  misses: [
    { text: 'except openai.RateLimitError as error', why: 'a handler' },
    { text: 'this helper is there to handle RateLimitError', why: 'a sentence' },
    { text: 'is_a(RateLimitError', why: 'a call' },
  ],
};
