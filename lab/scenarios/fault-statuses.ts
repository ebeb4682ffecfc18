import { QUOTA_CODES } from '@/lib/retry/quota-codes';
import type { Scenario } from '../scenario';
import { AT_ONCE_MS, GIVES_UP, OK, survives } from './expectations';
import { htmlPage } from './html-page';

const incurable: Scenario[] = [400, 401, 402, 403, 404, 409, 422].map((status) => ({
  name: `${status} is not retried`,
  fault: status === 409 ? 'a conflict (409)' : 'errors that no retry cures',
  policy: 'default',
  steps: [{ status }, OK],
  expected: GIVES_UP,
}));

const quota: Scenario[] = QUOTA_CODES.map((name, i) => {
  const field = i % 2 === 0 ? 'code' : 'type';
  return {
    name: `429 with ${field} ${name} is not retried`,
    fault: 'a quota that is gone (429)',
    policy: 'default',
    steps: [{ status: 429, error: { [field]: name } }, OK],
    expected: GIVES_UP,
  };
});

/** What an answer's status can say. */
export const statusFaults: readonly Scenario[] = [
  {
    name: 'a good answer is printed',
    policy: 'default',
    steps: [OK],
    expected: survives(1),
  },
  {
    name: '429 is retried',
    fault: 'too many requests (429)',
    policy: 'default',
    steps: [{ status: 429, error: { code: 'rate_limit_exceeded' } }, OK],
    expected: survives(2),
  },
  {
    name: '429, 500, 502, 503 and 504 are retried',
    fault: 'a transient status (5xx)',
    policy: 'quick',
    steps: [...[429, 500, 502, 503, 504].map((status) => ({ status })), OK],
    expected: survives(6),
  },
  ...incurable,
  ...quota,
  {
    name: '503 for ever ends after the last attempt, with its error',
    fault: 'an outage that lasts',
    policy: 'quick',
    steps: [{ status: 503 }],
    expected: { requests: 7, ends: 'status', endsWithinMs: AT_ONCE_MS },
  },
  {
    name: 'HTML from a proxy is retried by its status',
    fault: 'a proxy’s page',
    policy: 'quick',
    steps: [htmlPage(502, 'Bad Gateway'), htmlPage(429, 'Too Many Requests'), OK],
    expected: survives(3),
  },
  {
    name: 'HTML from a proxy is not retried by its status',
    fault: 'a proxy’s page',
    policy: 'default',
    steps: [htmlPage(403, 'Forbidden'), OK],
    expected: { ...GIVES_UP, ends: 'bare-status' },
  },
  {
    name: 'error bodies of another shape are retried by their status',
    fault: 'an error body of another shape',
    policy: 'quick',
    steps: [
      ...['{"error": "busy"}', '{"detail": "busy"}', '', '[]', '{"error": {"message": "busy", "code": 503}}'].map(
        (body) => ({ status: 503, body }),
      ),
      OK,
    ],
    expected: survives(6),
  },
  {
    name: 'a redirect is no answer',
    fault: 'a redirect',
    policy: 'default',
    // Whoever follows it finds nothing there.
    steps: [{ status: 302, headers: { location: '/elsewhere' }, body: '' }],
    expected: { requests: 1, ends: 'failure', endsWithinMs: AT_ONCE_MS },
  },
];
