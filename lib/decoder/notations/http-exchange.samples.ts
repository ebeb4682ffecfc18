import type { Samples } from './samples';

/** Samples of {@link HTTP_EXCHANGE}. */
export const SAMPLES: Samples = {
  source:
    'RFC 9112 section 4; curl -i, curl -v, HTTPie; okhttp logging-interceptor; httpx and urllib3 at level INFO and DEBUG',
  hits: [
    { text: 'HTTP/1.1 429 Too Many Requests', facts: { place: 'status-line', status: 429 } },
    { text: '< HTTP/2 401', facts: { place: 'status-line', status: 401 } },
    {
      text: '<-- 504 Gateway Timeout https://api.flowapi.net/v1/embeddings (30011ms)',
      facts: { place: 'status-line', status: 504 },
    },
    {
      text: 'HTTP Request: POST https://api.flowapi.net/v1/chat/completions "HTTP/1.1 503 Service Unavailable"',
      facts: { place: 'status-line', status: 503 },
    },
  ],
  misses: [
    { text: 'HTTP/1.1 200 OK\ncontent-length: 429', why: 'the number is a length' },
    { text: 'HTTP/1.1 301 Moved Permanently', why: 'no status of an error' },
  ],
};
