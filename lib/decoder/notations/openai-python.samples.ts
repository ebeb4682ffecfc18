import type { Samples } from './samples';

/** Samples of {@link OPENAI_PYTHON}. */
export const SAMPLES: Samples = {
  source: 'openai-python `_base_client.py`, run: `Error code: S - B`; without a body `Error code: S`',
  hits: [
    {
      text: 'openai.APIStatusError: Error code: 402 - No credit left',
      facts: { place: 'sdk', status: 402, message: 'No credit left' },
    },
    { text: 'Error code: 502', facts: { place: 'sdk', status: 502 } },
  ],
  misses: [{ text: 'Exit with error code 1', why: 'the code of a process' }],
};
