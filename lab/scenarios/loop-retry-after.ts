import type { Scenario } from '../scenario';
import { GIVES_UP, OK, succeeds } from './expectations';

/** `Retry-After` in all its forms. */
export const retryAfter: Scenario[] = [
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
