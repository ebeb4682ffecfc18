import { POLICIES } from '../policies';
import type { Scenario } from '../scenario';
import { AT_ONCE_MS, GIVES_UP, OK, survives } from './expectations';

/** `Retry-After` in all its forms. */
export const retryAfterFaults: readonly Scenario[] = [
  {
    name: 'Retry-After in seconds is waited for',
    fault: 'Retry-After in seconds',
    policy: 'quick',
    steps: [{ status: 503, retryAfter: { text: '2' } }, OK],
    expected: survives(2),
  },
  {
    name: 'Retry-After with a fraction is waited for',
    fault: 'Retry-After with a fraction',
    policy: 'quick',
    steps: [{ status: 429, retryAfter: { text: '1.5' } }, OK],
    expected: survives(2),
  },
  {
    name: 'Retry-After as HTTP-date is waited for',
    fault: 'Retry-After as a date',
    policy: 'quick',
    // Rounded up to a whole second, it is at most two seconds away, which is the cap.
    steps: [{ status: 429, retryAfter: { dateInSeconds: 1 } }, OK],
    expected: survives(2),
  },
  {
    name: 'Retry-After beyond its cap ends the loop',
    fault: 'Retry-After of an hour',
    policy: 'default',
    steps: [{ status: 429, retryAfter: { text: '3600' } }, OK],
    expected: GIVES_UP,
  },
  {
    name: 'Retry-After as HTTP-date beyond its cap ends the loop',
    fault: 'Retry-After of an hour',
    policy: 'default',
    steps: [{ status: 503, retryAfter: { dateInSeconds: 3600 } }, OK],
    expected: GIVES_UP,
  },
  {
    name: 'Retry-After beyond all numbers ends the loop',
    fault: 'an absurd Retry-After',
    policy: 'default',
    steps: [{ status: 503, retryAfter: { text: '99999999999999999999999' } }, OK],
    expected: GIVES_UP,
  },
  {
    name: 'Retry-After of four hundred digits ends the loop',
    fault: 'an absurd Retry-After',
    policy: 'default',
    steps: [{ status: 503, retryAfter: { text: '9'.repeat(400) } }, OK],
    expected: GIVES_UP,
  },
  {
    name: 'Retry-After beyond the time in all ends with its own error',
    fault: 'a time in all that ends during a wait',
    policy: 'brief',
    steps: [{ status: 503, retryAfter: { text: '15' } }, OK],
    expected: { ...GIVES_UP, ends: 'bare-status', endsWithinMs: POLICIES.brief.totalTimeMs + AT_ONCE_MS },
  },
  {
    name: 'Retry-After that says nothing is no wait and no crash',
    fault: 'a Retry-After that says nothing',
    policy: 'quick',
    steps: [
      ...['soon', '-1', 'nan', '0'].map((text) => ({ status: 429, retryAfter: { text } })),
      { status: 429, retryAfter: { dateInSeconds: -60 } },
      OK,
    ],
    expected: survives(6),
  },
];
