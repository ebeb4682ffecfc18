import type { Scenario } from '../scenario';
import { AT_ONCE_MS, OK } from './expectations';
import { htmlPage } from './html-page';

const neverRetried: Scenario[] = [400, 401, 402, 403, 404].map((status) => ({
  name: `${status} is not retried`,
  policy: 'default',
  steps: [{ status }],
  expected: { requests: 1, ends: 'status' },
}));

/** What is played to every SDK's own retries. Where SDKs differ, the expectation asks what this one is known to do. */
export const SDK_SCENARIOS: readonly Scenario[] = [
  { name: 'a good answer is printed', policy: 'default', steps: [OK], expected: { requests: 1, ends: 'answer' } },
  ...neverRetried,
  {
    name: '429 is retried',
    policy: 'default',
    steps: [{ status: 429 }, OK],
    expected: { requests: 2, ends: 'answer' },
  },
  {
    name: '500 and 502 are retried',
    policy: 'few',
    steps: [{ status: 500 }, { status: 502 }, OK],
    expected: { requests: 3, ends: 'answer' },
  },
  {
    name: '503 and 504 are retried',
    policy: 'few',
    steps: [{ status: 503 }, { status: 504 }, OK],
    expected: { requests: 3, ends: 'answer' },
  },
  {
    name: '503 for ever ends after the last attempt, with its error',
    policy: 'few',
    steps: [{ status: 503 }],
    expected: { requests: 3, ends: 'status', endsWithinMs: AT_ONCE_MS },
  },
  {
    name: 'a single attempt is a single request',
    policy: 'once',
    steps: [{ status: 503 }],
    expected: { requests: 1, ends: 'status', endsWithinMs: AT_ONCE_MS },
  },
  {
    name: 'HTML from a proxy is retried by its status',
    policy: 'few',
    steps: [htmlPage(502, 'Bad Gateway'), OK],
    expected: { requests: 2, ends: 'answer' },
  },
  {
    name: '429 with code insufficient_quota',
    policy: 'few',
    steps: [{ status: 429, error: { code: 'insufficient_quota', type: 'insufficient_quota' } }],
    expected: ({ sdk }) => ({ requests: sdk.retriesQuota ? 3 : 1, ends: 'status' }),
  },
  {
    name: 'Retry-After in seconds',
    policy: 'few',
    steps: [{ status: 429, retryAfter: { text: '3' } }, OK],
    expected: ({ sdk }) => ({ requests: 2, ends: 'answer', waits: [{ atLeastMs: sdk.obeysSeconds ? 3000 : 0 }] }),
  },
  {
    name: 'Retry-After as HTTP-date',
    policy: 'few',
    steps: [{ status: 503, retryAfter: { dateInSeconds: 2 } }, OK],
    expected: ({ sdk }) => ({ requests: 2, ends: 'answer', waits: sdk.obeysDate ? [{ untilDate: true }] : [] }),
  },
  {
    name: 'a connection dropped before the headers',
    policy: 'few',
    steps: [{ drop: 'before-headers' }, OK],
    expected: ({ sdk }) => (sdk.retriesDropped ? { requests: 2, ends: 'answer' } : { requests: 1, ends: 'dropped' }),
  },
  {
    name: 'an attempt that takes too long',
    policy: 'few',
    steps: [{ delayMs: 20_000 }, OK],
    expected: ({ sdk }) => (sdk.retriesTimeout ? { requests: 2, ends: 'answer' } : { requests: 1, ends: 'timeout' }),
  },
];
