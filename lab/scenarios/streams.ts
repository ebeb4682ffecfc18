import { POLICIES } from '../policies';
import type { Expected, Scenario } from '../scenario';
import { AT_ONCE_MS, OK, survives } from './expectations';

const KEEPS_WHAT_CAME: Expected = { requests: 1, ends: 'partial', endsWithinMs: AT_ONCE_MS };

/** What only a stream can do: fail after HTTP 200, before its first text and after it. */
export const streamRules: readonly Scenario[] = [
  {
    name: 'a stream cut before its first text is asked for again',
    policy: 'quick',
    steps: [{ stream: 'cut-first' }, OK],
    expected: survives(2),
  },
  {
    name: 'a model that thinks for longer than a silence may last is waited for',
    policy: 'quick',
    steps: [{ stream: 'thinks' }],
    expected: survives(1),
  },
  {
    name: 'an error event before the first text comes out',
    policy: 'default',
    steps: [{ stream: 'error-first' }, OK],
    expected: { requests: 1, ends: 'unusable', endsWithinMs: AT_ONCE_MS },
  },
  {
    name: 'a stream cut after its first text is not asked for again',
    policy: 'default',
    steps: [{ stream: 'cut' }, OK],
    expected: KEEPS_WHAT_CAME,
  },
  {
    name: 'an error event after the first text comes out',
    policy: 'default',
    steps: [{ stream: 'error-event' }, OK],
    expected: KEEPS_WHAT_CAME,
  },
  {
    name: 'a stream that just ends is an error',
    policy: 'default',
    steps: [{ stream: 'no-done' }, OK],
    expected: KEEPS_WHAT_CAME,
  },
  {
    name: 'a stream that falls silent after its first text ends',
    policy: 'quick',
    steps: [{ stream: 'silence' }, OK],
    expected: { ...KEEPS_WHAT_CAME, endsWithinMs: POLICIES.quick.timeoutMs + AT_ONCE_MS },
  },
  {
    name: 'a whole stream without a text is an error',
    policy: 'default',
    steps: [{ stream: 'no-text' }, OK],
    expected: { requests: 1, ends: 'unusable', endsWithinMs: AT_ONCE_MS },
  },
  {
    name: 'a whole stream is read to its end',
    policy: 'default',
    steps: [{ stream: 'late-done' }],
    expected: { ...survives(1), isReadToEnd: true },
  },
  {
    name: 'a whole stream whose connection stays open is not waited for',
    policy: 'default',
    steps: [{ stream: 'open-end' }],
    expected: { ...survives(1), endsWithinMs: AT_ONCE_MS },
  },
];
