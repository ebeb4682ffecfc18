import type { Samples } from './samples';

/** Samples of {@link ASYNC_OPENAI}. */
export const SAMPLES: Samples = {
  source: 'async-openai `error.rs`, Display of ApiError',
  hits: [
    {
      text: 'invalid_request_error: The model does not exist (param: model) (code: model_not_found)',
      facts: { type: 'invalid_request_error', message: 'The model does not exist', code: 'model_not_found' },
    },
  ],
  misses: [{ text: 'exited: worker stopped (code: 1)', why: 'a type has an underscore' }],
};
