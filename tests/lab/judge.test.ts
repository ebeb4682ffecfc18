import { describe, expect, test } from 'vitest';
import { judge, type Run, waitsOf } from '@/lab/runner/judge';
import type { RecordedRequest } from '@/lab/stand-in/record';
import { ANSWER_TEXT } from '@/lab/stand-in/step';

/** A request that arrived at a moment and was answered 2 ms later. */
function request(number: number, arrivedMs: number, status: number, retryAfter?: string): RecordedRequest {
  const headers: Record<string, string> = retryAfter === undefined ? {} : { 'retry-after': retryAfter };
  return {
    number,
    arrivedMs,
    arrivedWallMs: Date.parse('2026-01-01T00:00:00Z') + arrivedMs,
    headers: {},
    body: '',
    faults: [],
    answer: { status, message: `failure ${number}`, requestId: `req_${number}`, headers },
    answeredMs: arrivedMs + 2,
    endedMs: arrivedMs + 3,
  };
}

const good: Run = {
  expected: { requests: 2, ends: 'answer', waits: [{ atLeastMs: 100, atMostMs: 500 }], endsWithinMs: 1000 },
  errors: {
    status: ({ status, message, requestId }) => [`${status} ${message}`, requestId],
    dropped: ['connection lost'],
    timeout: ['timed out'],
  },
  logsFailures: true,
  requests: [request(1, 0, 503), request(2, 102, 200)],
  execution: { status: 0, stdout: `${ANSWER_TEXT}\n`, stderr: 'attempt 1, req_1', endedMs: 200, stopped: false },
};

const failed: Run = {
  ...good,
  expected: { requests: 2, ends: 'status' },
  requests: [request(1, 0, 503), request(2, 102, 503)],
  execution: { ...good.execution, status: 1, stdout: '', stderr: 'req_1\nreq_2\n503 failure 2' },
};

test('good runs have no fault', () => {
  expect(judge(good)).toEqual([]);
  expect(judge(failed)).toEqual([]);
});

test('waits count from the last moment before the answer', () => {
  expect(waitsOf(good.requests)).toEqual([100]);
});

describe('each difference is one fault', () => {
  const late = { ...good.execution, endedMs: 5000 };
  const date = 'Thu, 01 Jan 2026 00:00:01 GMT';
  test.each<[string, Run, string]>([
    ['too many requests', { ...good, expected: { ...good.expected, requests: 1 } }, 'sent 2 requests, expected 1'],
    [
      'too few requests',
      { ...good, expected: { ...good.expected, requests: { min: 3, max: 4 } } },
      'sent 2 requests, expected 3 to 4',
    ],
    [
      'a wait too short',
      { ...good, expected: { ...good.expected, waits: [{ atLeastMs: 106 }] } },
      'wait 1 was 100 ms, expected at least 106 ms',
    ],
    [
      'a wait too long',
      { ...good, expected: { ...good.expected, waits: [{ atMostMs: 99 }] } },
      'wait 1 was 100 ms, expected at most 99 ms',
    ],
    [
      'before the date',
      {
        ...good,
        expected: { ...good.expected, waits: [{ untilDate: true }] },
        requests: [request(1, 0, 503, date), request(2, 102, 200)],
      },
      'wait 1 was 100 ms: 898 ms before the date in Retry-After',
    ],
    [
      'no short wait',
      { ...good, expected: { ...good.expected, someWaitBelowMs: 100 } },
      'no wait was shorter than 100 ms: 100 ms',
    ],
    ['a late end', { ...good, execution: late }, 'ended 4896 ms after the last answer, expected at most 1000 ms'],
    [
      'a failure instead of an answer',
      { ...good, execution: { ...good.execution, status: 1 } },
      'ended with status 1, expected 0',
    ],
    [
      'more than the answer',
      { ...good, execution: { ...good.execution, stdout: `${ANSWER_TEXT}\nNone\n` } },
      `printed "${ANSWER_TEXT}\\nNone\\n", expected the answer`,
    ],
    [
      'a success instead of an error',
      { ...failed, execution: { ...failed.execution, status: 0 } },
      'ended with status 0, expected a failure',
    ],
    [
      'a print on stdout',
      { ...failed, execution: { ...failed.execution, stdout: 'None\n' } },
      'printed "None\\n" on stdout, expected nothing',
    ],
    [
      'the error of an earlier attempt',
      { ...failed, execution: { ...failed.execution, stderr: 'req_1 req_2 503 failure 1' } },
      'stderr does not show "503 failure 2"',
    ],
    ['another error', { ...failed, expected: { requests: 2, ends: 'timeout' } }, 'stderr does not show "timed out"'],
    [
      'an attempt that is not logged',
      { ...good, execution: { ...good.execution, stderr: '' } },
      'stderr does not name request id req_1',
    ],
    [
      'a request that FlowAPI would refuse',
      { ...good, requests: [{ ...request(1, 0, 503), faults: ['model is "x"'] }, request(2, 102, 200)] },
      'request 1: model is "x"',
    ],
    [
      'no end',
      { ...good, execution: { ...good.execution, status: null, stopped: true } },
      'still ran when it was stopped',
    ],
  ])('%s', (_, run, fault) => {
    expect(judge(run)).toEqual([fault]);
  });
});

test('the last bounds hold for all further waits', () => {
  const requests = [request(1, 0, 503), request(2, 102, 503), request(3, 204, 200)];
  const execution = { ...good.execution, stderr: 'req_1 req_2' };
  expect(judge({ ...good, expected: { ...good.expected, requests: 3 }, requests, execution })).toEqual([]);
  const short = [request(1, 0, 503), request(2, 102, 503), request(3, 150, 200)];
  expect(judge({ ...good, expected: { ...good.expected, requests: 3 }, requests: short, execution })).toEqual([
    'wait 2 was 46 ms, expected at least 100 ms',
  ]);
});
