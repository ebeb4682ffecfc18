import type { Scenario } from '../scenario';
import { AT_ONCE_MS, GIVES_UP, QUICK_WAITS } from './expectations';

/** The limits on attempts, waits and time, and the jitter. */
export const limits: Scenario[] = [
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
    expected: { requests: 2, ends: 'status', waits: [{ atLeastMs: 5000 }], endsWithinMs: AT_ONCE_MS },
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
