import type { Run } from '@/lab/runner/judge';
import type { RecordedRequest } from '@/lab/stand-in/record';
import { ANSWER_TEXT } from '@/lab/stand-in/step';
import { DEFAULT_POLICY, type RetryPolicy } from '@/lib/retry/policy';

const START = Date.parse('2026-01-01T00:00:00Z');

/** What the runs below were to keep. */
const policy: RetryPolicy = { ...DEFAULT_POLICY, jitter: 'none', firstDelayMs: 100, maxDelayMs: 150 };

/**
 * @param number of the request, from 1
 * @param arrivedMs when it arrived
 * @param status of the answer, 2 ms later
 * @param retryAfter that the answer names
 * @returns the request as the stand-in records it
 */
export function request(number: number, arrivedMs: number, status: number, retryAfter?: string): RecordedRequest {
  const headers: Record<string, string> = retryAfter === undefined ? {} : { 'retry-after': retryAfter };
  return {
    number,
    arrivedMs,
    arrivedWallMs: START + arrivedMs,
    headers: {},
    body: '',
    faults: [],
    answer: { status, message: `failure ${number}`, requestId: `req_${number}`, headers },
    answeredMs: arrivedMs + 2,
    answeredWallMs: START + arrivedMs + 2,
    endedMs: arrivedMs + 3,
  };
}

/** What a loop logs of its first attempt. */
export const FIRST = 'WARN attempt 1: 503, request id req_1, retrying in 0.10 s\n';

/** A loop that did all right: a 503, the wait, the answer. */
export const good: Run = {
  expected: { requests: 2, ends: 'answer', endsWithinMs: 1000 },
  policy,
  errors: {
    status: ({ status, message }) => [`${status} ${message}`],
    dropped: ['connection lost'],
    timeout: ['timed out'],
  },
  isLoop: true,
  requests: [request(1, 0, 503), request(2, 102, 200)],
  connections: 0,
  execution: { status: 0, stdout: `${ANSWER_TEXT}\n`, stderr: FIRST, endedMs: 200, stopped: false },
};

/** One that gave up as it should. */
export const failed: Run = {
  ...good,
  expected: { requests: 2, ends: 'status' },
  requests: [request(1, 0, 503), request(2, 102, 503)],
  execution: {
    ...good.execution,
    status: 1,
    stdout: '',
    stderr: `${FIRST}attempt 2: 503, request id req_2\n503 failure 2`,
  },
};

/**
 * @param expected what it should have done, if not end with the status
 * @param stderr what it says at its end
 * @param status of its only answer
 * @returns a run whose only attempt fails, and is logged
 */
export function once(expected: Partial<Run['expected']>, stderr: string, status = 503): Run {
  const execution = { ...failed.execution, stderr: `attempt 1: ${status}, request id req_1\n${stderr}` };
  return {
    ...failed,
    expected: { requests: 1, ends: 'status', ...expected },
    requests: [request(1, 0, status)],
    execution,
  };
}
