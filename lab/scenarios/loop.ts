import type { Scenario } from '../scenario';
import { GIVES_UP, OK, succeeds } from './expectations';
import { htmlPage } from './html-page';
import { connection } from './loop-connection';
import { limits } from './loop-limits';
import { retryAfter } from './loop-retry-after';

const neverRetried: Scenario[] = [400, 401, 402, 403, 404, 409, 422].map((status) => ({
  name: `${status} is not retried`,
  policy: 'default',
  steps: [{ status }],
  expected: GIVES_UP,
}));

const spent: Scenario[] = [
  { code: 'insufficient_quota' },
  { type: 'insufficient_balance' },
  { code: 'insufficient_credits' },
  { code: 'billing_hard_limit_reached' },
].map((error) => ({
  name: `429 with ${Object.entries(error).join(' ').replace(',', ' ')} is not retried`,
  policy: 'default',
  steps: [{ status: 429, error }],
  expected: GIVES_UP,
}));

const answers: Scenario[] = [
  { name: 'a good answer is printed', policy: 'default', steps: [OK], expected: { requests: 1, ends: 'answer' } },
  {
    name: '429 is retried',
    policy: 'default',
    steps: [{ status: 429, error: { code: 'rate_limit_exceeded' } }, OK],
    expected: { requests: 2, ends: 'answer' },
  },
  {
    name: '429, 500, 502, 503 and 504 are retried',
    policy: 'quick',
    steps: [...[429, 500, 502, 503, 504].map((status) => ({ status })), OK],
    expected: succeeds(6),
  },
  {
    name: 'HTML from a proxy is retried by its status',
    policy: 'quick',
    steps: [htmlPage(502, 'Bad Gateway'), htmlPage(429, 'Too Many Requests'), OK],
    expected: succeeds(3),
  },
  {
    name: 'HTML from a proxy is not retried by its status',
    policy: 'default',
    steps: [htmlPage(403, 'Forbidden'), OK],
    expected: { ...GIVES_UP, ends: 'html' },
  },
  {
    name: 'error bodies of another shape are retried by their status',
    policy: 'quick',
    steps: [
      ...['{"error": "busy"}', '{"detail": "busy"}', '', '[]', '{"error": {"message": "busy", "code": 503}}'].map(
        (body) => ({ status: 503, body }),
      ),
      OK,
    ],
    expected: succeeds(6),
  },
];

/** What is played to every loop. The rules are those of lab/README.md. */
export const LOOP_SCENARIOS: readonly Scenario[] = [
  ...answers,
  ...neverRetried,
  ...spent,
  ...retryAfter,
  ...connection,
  ...limits,
];
