import type { Samples } from './samples';

/** Samples of {@link NUMBER_BEFORE_BODY}. */
export const SAMPLES: Samples = {
  source: 'openai-node with a body that has no message; Spring AI; the command lines of agents; curl -w',
  hits: [
    { text: 'relayed 503 {"error":{"message":"x"}}', facts: { place: 'body', status: 503 } },
    { text: 'API Error (504 <!DOCTYPE html>', facts: { place: 'body', status: 504 } },
    { text: '{"error":{"message":"x"}}\n403\n', facts: { place: 'body', status: 403 } },
  ],
  misses: [
    { text: 'const STATUS = 429 {', why: 'source code' },
    { text: '{"rows": [1]}\n429 rows were read', why: 'a count' },
  ],
};
