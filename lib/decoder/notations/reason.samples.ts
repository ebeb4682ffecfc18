import type { Samples } from './samples';

/** Samples of {@link REASON}. */
export const SAMPLES: Samples = {
  source: 'RFC 9110 section 15; requests `raise_for_status`; openai-node without a body',
  hits: [
    { text: 'upstream: 502 Bad Gateway', facts: { place: 'phrase', status: 502 } },
    {
      text: 'got 429 Too Many Requests: slow down please',
      facts: { place: 'phrase', status: 429, message: 'slow down please' },
    },
    { text: 'Gateway Timeout (504)', facts: { place: 'phrase', status: 504 } },
    { text: '402 Insufficient Balance', facts: { place: 'named', status: 402, message: 'Insufficient Balance' } },
    { text: '429 Client Error for url: https://api.flowapi.net/v1/models', facts: { place: 'sdk', status: 429 } },
    { text: '404 status code (no body)', facts: { place: 'sdk', status: 404 } },
  ],
  misses: [{ text: 'A 503 Service Unavailable means that the model is overloaded.', why: 'explains a status' }],
};
