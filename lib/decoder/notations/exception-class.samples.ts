import type { Samples } from './samples';

/** Samples of {@link EXCEPTION_CLASS}. */
export const SAMPLES: Samples = {
  source: 'classes of openai-python, openai-node, openai-java and litellm; AI SDK `APICallError`',
  hits: [
    { text: 'openai.RateLimitError: Slow down', facts: { exception: [429], message: 'Slow down' } },
    { text: 'RateLimitError', facts: { exception: [429] } },
    { text: 'openai.InternalServerError', facts: { exception: [500, 502, 503, 504] } },
    { text: 'AI_APICallError: Not Found', facts: { exception: [404], message: 'Not Found' } },
    { text: "<class 'openai.RateLimitError'>", facts: { exception: [429] } },
    {
      text: 'OpenAI\\Exceptions\\RateLimitException: Slow down in /app/a.php',
      facts: { exception: [429], message: 'Slow down' },
    },
    { text: '{"exc":"openai.RateLimitError: Slow down","x":1}', facts: { exception: [429], message: 'Slow down' } },
    { text: 'litellm.NotFoundError: litellm.NotFoundError: gone', facts: { exception: [404], message: 'gone' } },
  ],
  misses: [
    { text: 'except openai.RateLimitError as error', why: 'a handler' },
    { text: 'this helper is there to handle RateLimitError', why: 'a sentence' },
    { text: 'is_a(RateLimitError', why: 'a call' },
    { text: 'raise openai.RateLimitError("Slow down")', why: 'it is raised here' },
    { text: 'the RateLimitError.status field', why: 'a member' },
    { text: 'x.RateLimitErrorHandler is set', why: 'a part of a name' },
    { text: 'AI_APICallError: the model is busy', why: 'a class for any status, without a reason phrase' },
    { text: '"RateLimitError": "retry"', why: 'a key' },
  ],
};
