import type { Scenario } from '../scenario';
import { AT_ONCE_MS, OK, QUICK_WAITS, succeeds } from './expectations';

/** Connections that are lost, and attempts that take too long. */
export const connection: Scenario[] = [
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
    name: 'an attempt is cut to the time in all',
    policy: 'brief',
    steps: [{ delayMs: 20_000 }],
    expected: { requests: 1, ends: 'timeout', endsWithinMs: AT_ONCE_MS },
  },
];
