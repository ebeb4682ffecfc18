import type { Samples } from './samples';

/** Samples of {@link REQUEST_LOG}. */
export const SAMPLES: Samples = {
  source: 'gin, Rails, Next.js, Chromium’s console, the gateways one-api and new-api',
  hits: [
    {
      text: 'POST https://api.flowapi.net/v1/chat/completions 402 (Payment Required)',
      facts: { place: 'log', status: 402 },
    },
    {
      text: '[GIN] 2025/07/14 - 08:03:31 | 503 | 2.1s | 172.18.0.1 | POST "/v1/chat/completions"',
      facts: { place: 'log', status: 503 },
    },
  ],
  misses: [
    { text: 'GET /chat 500 in 1423ms', why: 'a route of the reader’s own server' },
    { text: 'POST /v1/chat/completions 200 in 503ms', why: 'a success, and a time' },
  ],
};
