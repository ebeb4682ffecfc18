import type { Samples } from './samples';

/** Samples of {@link EXCEPTION_NUMBER}. */
export const SAMPLES: Samples = {
  source: 'openai-node `makeMessage`; openai-java `OpenAIServiceException`; google-api-core exceptions',
  hits: [
    { text: 'RateLimitError: 429 Slow down', facts: { place: 'class', status: 429, message: 'Slow down' } },
    { text: 'ApiException: (401)', facts: { place: 'class', status: 401 } },
    { text: 'Forbidden: 403 Model is private', facts: { place: 'class', status: 403, message: 'Model is private' } },
    {
      text: 'google.api_core.exceptions.ResourceExhausted: 429 quota used up',
      facts: { place: 'class', status: 429, message: 'quota used up' },
    },
  ],
  misses: [{ text: 'AssertionError: 429 != 200', why: 'a test compares' }],
};
