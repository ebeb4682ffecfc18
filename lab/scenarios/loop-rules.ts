import type { Expected, Scenario } from '../scenario';
import type { Step } from '../stand-in/step';
import { AT_ONCE_MS, GIVES_UP, OK } from './expectations';

/** How often the scenarios of the jitter are run, so that there are waits enough for statistics. */
const RUNS = 3;

/** How many programs make a crowd. */
const CROWD = 20;

const CANCELLED: Expected = { requests: 1, ends: 'cancelled', endsWithinMs: AT_ONCE_MS };

/** What a loop of one's own keeps and no SDK claims to: the limits on waits and time, the jitter, and that it can be cancelled. */
export const loopRules: readonly Scenario[] = [
  {
    name: 'a single attempt is not followed by a wait',
    policy: 'once',
    steps: [{ status: 503 }],
    expected: GIVES_UP,
  },
  {
    name: '503 for ever ends before the time in all is over',
    policy: 'brief',
    steps: [{ status: 503 }],
    expected: { requests: 2, ends: 'status', endsWithinMs: AT_ONCE_MS },
  },
  {
    name: 'Retry-After beyond a short cap ends the loop',
    policy: 'quick',
    steps: [{ status: 429, retryAfter: { text: '9' } }, OK],
    expected: GIVES_UP,
  },
  {
    name: 'Retry-After that overruns the time in all ends the loop',
    policy: 'brief',
    steps: [{ status: 429, retryAfter: { text: '9' } }, OK],
    expected: GIVES_UP,
  },
  {
    name: 'an attempt is cut to the time in all',
    policy: 'brief',
    steps: [{ slow: 'drip' }],
    expected: { requests: 1, ends: 'timeout', endsWithinMs: 9000 + AT_ONCE_MS },
  },
  {
    name: 'a status counts, also where its body breaks off',
    policy: 'quick',
    steps: [{ status: 503, retryAfter: { text: '1' }, drop: 'mid-body' }, { status: 400, drop: 'mid-body' }, OK],
    expected: { requests: 2, ends: 'bare-status', endsWithinMs: AT_ONCE_MS },
  },
  {
    name: 'full jitter waits anything up to the delay',
    policy: 'full',
    steps: [{ status: 503 }],
    runs: RUNS,
    expected: { requests: 20, ends: 'status', isSpread: true },
  },
  {
    name: 'equal jitter waits anything from half the delay up',
    policy: 'equal',
    steps: [{ status: 503 }],
    runs: RUNS,
    expected: { requests: 20, ends: 'status', isSpread: true },
  },
  {
    name: 'twenty clients that were told the same do not come back together',
    policy: 'default',
    steps: [...Array<Step>(CROWD).fill({ status: 429, retryAfter: { text: '2' } }), OK],
    clients: CROWD,
    expected: { requests: 2 * CROWD, ends: 'answer' },
  },
  {
    name: 'a host name that does not exist is tried until the last attempt',
    policy: 'quick',
    place: 'nowhere',
    steps: [OK],
    expected: { requests: 0, failedAttempts: 7, ends: 'failure' },
  },
  {
    name: 'the caller can cancel the call',
    policy: 'default',
    steps: [{ delayMs: 80_000 }],
    interrupt: 'call',
    expected: CANCELLED,
  },
  {
    name: 'the caller can cancel the wait',
    policy: 'default',
    steps: [{ status: 429, retryAfter: { text: '40' } }, OK],
    interrupt: 'wait',
    expected: CANCELLED,
  },
];
