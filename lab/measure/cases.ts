import type { FailureKind } from '@/lib/retry/sdk-behaviour';
import { htmlPage } from '../scenarios/html-page';
import type { Step } from '../stand-in/step';

/** A way to fail that is played for ever. */
export interface FailureCase {
  kind: FailureKind;
  step: Step;
}

/** A header on the first answer; the second answer is good. */
export interface HeaderCase {
  status: number;
  /** How the data file names it. */
  header: string;
  step: Step;
}

const STATUSES = [400, 401, 402, 403, 404, 408, 409, 422, 429, 500, 502, 503, 504, 529];

/** Every way to fail that is measured. */
export const FAILURE_CASES: readonly FailureCase[] = [
  ...STATUSES.map((status): FailureCase => ({ kind: 'status', step: { status } })),
  { kind: 'quota', step: { status: 429, error: { type: 'insufficient_quota', code: 'insufficient_quota' } } },
  { kind: 'html', step: htmlPage(502, 'Bad Gateway') },
  { kind: 'dropped', step: { drop: 'before-headers' } },
  { kind: 'mid-body', step: { drop: 'mid-body' } },
];

/** What can go wrong with a stream after HTTP 200. */
export const STREAM_CASES: readonly FailureCase[] = [
  { kind: 'stream-error', step: { stream: 'error-event' } },
  { kind: 'stream-cut', step: { stream: 'cut' } },
  { kind: 'stream-no-done', step: { stream: 'no-done' } },
];

/** Every header that is measured. */
export const HEADER_CASES: readonly HeaderCase[] = [
  ...['0', '1', '20', '300', 'soon'].map((text) => ({
    status: 429,
    header: `Retry-After: ${text}`,
    step: { status: 429, retryAfter: { text } },
  })),
  { status: 429, header: 'Retry-After: in 2 s', step: { status: 429, retryAfter: { dateInSeconds: 2 } } },
  withHeader(429, 'retry-after-ms', '2500'),
  withHeader(429, 'x-should-retry', 'false'),
  withHeader(400, 'x-should-retry', 'true'),
];

function withHeader(status: number, name: string, value: string): HeaderCase {
  return { status, header: `${name}: ${value}`, step: { status, headers: { [name]: value } } };
}
