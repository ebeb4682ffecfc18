import { htmlPage } from './html-page';
import type { Expected, Scenario } from './scenario';
import type { Step } from './stand-in/step';

/** A good answer. */
const OK: Step = {};

/** How long a program may take to end when it has nothing left to do: far less than any wait that would be wrong. */
const AT_ONCE_MS = 6000;

/** One request, whose error comes out at once. */
const GIVES_UP: Expected = { requests: 1, ends: 'status', endsWithinMs: AT_ONCE_MS };

/** Waits of policy `quick`: 100 ms, then 200 ms each. Uncapped, the sixth would be 3200 ms. */
const QUICK_WAITS: Expected['waits'] = [{ atLeastMs: 100 }, { atLeastMs: 200, atMostMs: 2500 }];

/**
 * @param requests how many, the last one answered well
 * @param waits bounds of the waits
 * @returns what policy `quick` makes of that
 */
function succeeds(requests: number, waits: Expected['waits'] = QUICK_WAITS): Expected {
  return { requests, ends: 'answer', waits };
}

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

const retryAfter: Scenario[] = [
  {
    name: 'Retry-After in seconds is waited for',
    policy: 'quick',
    steps: [{ status: 503, retryAfter: { text: '1' } }, OK],
    expected: succeeds(2, [{ atLeastMs: 1100 }]),
  },
  {
    name: 'Retry-After with a fraction is waited for',
    policy: 'quick',
    steps: [{ status: 429, retryAfter: { text: '1.5' } }, OK],
    expected: succeeds(2, [{ atLeastMs: 1600 }]),
  },
  {
    name: 'Retry-After as HTTP-date is waited for',
    policy: 'quick',
    steps: [{ status: 429, retryAfter: { dateInSeconds: 1 } }, OK],
    expected: succeeds(2, [{ untilDate: true }]),
  },
  {
    name: 'Retry-After in seconds beyond its cap ends the loop',
    policy: 'quick',
    steps: [{ status: 429, retryAfter: { text: '9' } }, OK],
    expected: GIVES_UP,
  },
  {
    name: 'Retry-After as HTTP-date beyond its cap ends the loop',
    policy: 'quick',
    steps: [{ status: 503, retryAfter: { dateInSeconds: 9 } }, OK],
    expected: GIVES_UP,
  },
  {
    name: 'Retry-After that overruns the time in all ends the loop',
    policy: 'brief',
    steps: [{ status: 429, retryAfter: { text: '9' } }, OK],
    expected: GIVES_UP,
  },
  {
    name: 'Retry-After that says nothing is no wait and no crash',
    policy: 'quick',
    steps: [
      ...['soon', '-1', 'nan', '0'].map((text) => ({ status: 429, retryAfter: { text } })),
      { status: 429, retryAfter: { dateInSeconds: -60 } },
      OK,
    ],
    expected: succeeds(6),
  },
];

const connection: Scenario[] = [
  {
    name: 'a connection dropped before the headers is survived',
    policy: 'quick',
    steps: [{ drop: 'before-headers' }, OK],
    expected: succeeds(2),
  },
  {
    name: 'a connection dropped after the headers is survived',
    policy: 'quick',
    steps: [{ drop: 'after-headers' }, OK],
    expected: succeeds(2),
  },
  {
    name: 'a body that breaks off is survived',
    policy: 'quick',
    steps: [{ drop: 'mid-body' }, OK],
    expected: succeeds(2),
  },
  {
    name: 'connections dropped for ever end after the last attempt',
    policy: 'quick',
    steps: [{ drop: 'before-headers' }],
    expected: { requests: 7, ends: 'dropped', waits: QUICK_WAITS, endsWithinMs: AT_ONCE_MS },
  },
  {
    name: 'an attempt that takes too long is made again',
    policy: 'quick',
    steps: [{ delayMs: 20_000 }, OK],
    // No lower bound: the client's time limit began before the request arrived.
    expected: succeeds(2, []),
  },
  {
    name: 'attempts that take too long are cut to the time in all',
    policy: 'brief',
    steps: [{ delayMs: 20_000 }],
    expected: { requests: 2, ends: 'timeout', endsWithinMs: AT_ONCE_MS },
  },
];

const limits: Scenario[] = [
  {
    name: '503 for ever ends after the last attempt, with its error',
    policy: 'quick',
    steps: [{ status: 503 }],
    expected: { requests: 7, ends: 'status', waits: QUICK_WAITS, endsWithinMs: AT_ONCE_MS },
  },
  {
    name: 'a single attempt is not followed by a wait',
    policy: 'once',
    steps: [{ status: 503, retryAfter: { text: '9' } }],
    expected: GIVES_UP,
  },
  {
    name: '503 for ever ends before the time in all is over',
    policy: 'brief',
    steps: [{ status: 503 }],
    expected: { requests: { min: 2, max: 3 }, ends: 'status', waits: [{ atLeastMs: 2000 }], endsWithinMs: AT_ONCE_MS },
  },
  {
    name: 'full jitter waits anything up to the delay',
    policy: 'full',
    steps: [{ status: 503 }],
    expected: { requests: 12, ends: 'status', waits: [{ atMostMs: 2500 }], someWaitBelowMs: 200 },
    tries: 3,
  },
  {
    name: 'equal jitter waits at least half the delay',
    policy: 'equal',
    steps: [{ status: 503 }],
    expected: { requests: 6, ends: 'status', waits: [{ atLeastMs: 200, atMostMs: 2500 }], someWaitBelowMs: 400 },
    tries: 3,
  },
];

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
