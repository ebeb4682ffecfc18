import { POLICIES } from '../policies';
import type { Scenario } from '../scenario';
import { AT_ONCE_MS, OK, survives } from './expectations';

/** Connections that fail, and attempts that take too long. */
export const connectionFaults: readonly Scenario[] = [
  {
    name: 'a connection dropped before the headers is survived',
    fault: 'a lost connection',
    policy: 'quick',
    steps: [{ drop: 'before-headers' }, OK],
    expected: survives(2),
  },
  {
    name: 'connections dropped for ever end after the last attempt',
    fault: 'a lost connection',
    policy: 'quick',
    steps: [{ drop: 'before-headers' }],
    expected: { requests: 7, ends: 'dropped', endsWithinMs: AT_ONCE_MS },
  },
  {
    name: 'a connection dropped after the headers is survived',
    fault: 'a body that breaks off',
    policy: 'quick',
    steps: [{ drop: 'after-headers' }, OK],
    expected: survives(2),
  },
  {
    name: 'a body that breaks off is survived',
    fault: 'a body that breaks off',
    policy: 'quick',
    steps: [{ drop: 'mid-body' }, OK],
    expected: survives(2),
  },
  {
    name: 'a kept connection that the server has closed is survived',
    fault: 'a kept connection that the server has closed',
    policy: 'quick',
    steps: [{ status: 503, closesAfter: true }, OK],
    // A client that has not yet read the end of the connection writes on it once more: an attempt that the stand-in does not see.
    expected: { ...survives(2), failedAttempts: 'some' },
  },
  {
    name: 'a refused connection is survived',
    fault: 'a refused connection',
    policy: 'quick',
    place: 'down',
    steps: [OK],
    expected: { ...survives(1), failedAttempts: 'some' },
  },
  {
    name: 'a connection that stalls is survived',
    fault: 'a connection that stalls',
    policy: 'quick',
    place: 'stalled',
    steps: [OK],
    expected: { ...survives(1), failedAttempts: 'some' },
  },
  {
    name: 'GOAWAY over HTTP/2 is survived',
    fault: 'GOAWAY (HTTP/2)',
    policy: 'quick',
    place: 'tls',
    steps: [{ drop: 'goaway' }, OK],
    expected: survives(2),
  },
  {
    name: 'RST_STREAM over HTTP/2 is survived',
    fault: 'RST_STREAM (HTTP/2)',
    policy: 'quick',
    place: 'tls',
    steps: [{ drop: 'reset' }, OK],
    expected: survives(2),
  },
  {
    name: 'a body that breaks off over HTTP/2 is survived',
    fault: 'a body that breaks off',
    policy: 'quick',
    place: 'tls',
    steps: [{ drop: 'mid-body' }, OK],
    expected: survives(2),
  },
  {
    name: 'a certificate that nobody signed is not retried',
    fault: 'a bad certificate',
    policy: 'quick',
    place: 'untrusted',
    steps: [OK],
    expected: { requests: 1, failedAttempts: 1, ends: 'certificate', endsWithinMs: AT_ONCE_MS },
  },
  {
    name: 'an attempt that takes too long is made again',
    fault: 'a server that says nothing',
    policy: 'quick',
    steps: [{ delayMs: 80_000 }, OK],
    expected: survives(2),
  },
  {
    name: 'an attempt that stalls after the headers is made again',
    fault: 'a stall after the headers',
    policy: 'quick',
    steps: [{ slow: 'stall' }, OK],
    expected: survives(2),
  },
  {
    name: 'a refusal whose body hangs is not retried',
    fault: 'a refusal whose body hangs',
    policy: 'quick',
    steps: [{ status: 400, slow: 'stall' }, OK],
    expected: { requests: 1, ends: 'bare-status', endsWithinMs: POLICIES.quick.timeoutMs + AT_ONCE_MS },
  },
  {
    name: 'an attempt that drips byte by byte is made again',
    fault: 'an answer that drips',
    policy: 'quick',
    steps: [{ slow: 'drip' }, OK],
    expected: survives(2),
  },
];
