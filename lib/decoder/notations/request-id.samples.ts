import type { Samples } from './samples';

/** Samples of {@link REQUEST_ID}. */
export const SAMPLES: Samples = {
  source: 'one-api and new-api `(request id: …)`; GitHub Copilot `Request-ID 8CC0:…`; OpenAI `req_…`',
  hits: [
    { text: '无效的令牌 (request id: 20250714160331)', facts: { requestId: '20250714160331' } },
    { text: 'failed (Request-ID 8CC0:429088:65B7DE)', facts: { requestId: '8CC0:429088:65B7DE' } },
    { text: 'support wants req_0a1b2c3d4e', facts: { requestId: 'req_0a1b2c3d4e' } },
    {
      text: '[GIN] 2025/07/14 - 08:03:31 | abcdefghijkl | 401 | 1.1ms',
      facts: { requestId: 'abcdefghijkl' },
    },
  ],
  misses: [{ text: 'START RequestId: c6af9ac6-7b61-11e6-9a41-93e8deadbeef', why: 'AWS Lambda’s own invocation' }],
};
