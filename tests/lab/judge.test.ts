import { describe, expect, test } from 'vitest';
import { judge, type Run } from '@/lab/runner/judge';
import { waitsBetween } from '@/lab/runner/waits';
import { ANSWER_TEXT } from '@/lab/stand-in/step';
import { FIRST, failed, good, request } from './judged-runs';

/** The good run with another text on stderr. */
const saying = (stderr: string, run = good): Run => ({ ...run, execution: { ...run.execution, stderr } });

test('good runs have no fault', () => {
  expect(judge(good)).toEqual([]);
  expect(judge(failed)).toEqual([]);
});

test('an SDK’s own retries need no log, and wait as they like', () => {
  expect(judge({ ...saying(''), isLoop: false, requests: [request(1, 0, 503), request(2, 9, 200)] })).toEqual([]);
});

test('waits count from the last moment before the answer', () => {
  expect(waitsBetween(good.requests)).toEqual([100]);
});

describe('each difference is one fault', () => {
  const late = { ...good.execution, endedMs: 5000 };
  const date = 'Thu, 01 Jan 2026 00:00:01 GMT';
  const unusable: Run = { ...saying('attempt 1: 200, request id req_1'), requests: [request(1, 0, 200)] };
  test.each<[string, Run, string]>([
    [
      'too many requests',
      { ...good, isLoop: false, requests: [...good.requests, request(3, 104, 200)] },
      'sent 3 requests, expected 2',
    ],
    [
      'a wait shorter than announced',
      saying(FIRST, { ...good, requests: [request(1, 0, 503), request(2, 80, 200)] }),
      'wait 1 was logged as 0.10 s, and was 78 ms',
    ],
    [
      'a wait that is not the policy’s',
      saying(FIRST.replace('0.10', '0.05')),
      'wait 1 was logged as 0.05 s, expected 0.10 s',
    ],
    [
      'a wait longer than the longest',
      saying(FIRST.replace('0.10', '0.40'), { ...good, requests: [request(1, 0, 503), request(2, 402, 200)] }),
      'wait 1 was logged as 0.40 s, expected 0.10 s',
    ],
    [
      'a wait without the spread on top of Retry-After',
      saying(FIRST.replace('0.10', '3.00'), { ...good, requests: [request(1, 0, 503, '3'), request(2, 3002, 200)] }),
      'wait 1 was logged as 3.00 s, expected 3.30 s',
    ],
    [
      'sooner than Retry-After',
      { ...good, isLoop: false, requests: [request(1, 0, 503, '3'), request(2, 102, 200)] },
      'wait 1 was 100 ms, Retry-After asked for 3000 ms',
    ],
    [
      'before the date',
      { ...good, isLoop: false, requests: [request(1, 0, 503, date), request(2, 102, 200)] },
      'wait 1 was 100 ms, Retry-After asked for 998 ms',
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
      saying(failed.execution.stderr.replace('failure 2', 'failure 1'), failed),
      'stderr does not show "503 failure 2"',
    ],
    ['another error', { ...failed, expected: { requests: 2, ends: 'timeout' } }, 'stderr does not show "timed out"'],
    ['no wait in the log', saying('attempt 1: 503, req_1'), 'logged 0 waits, expected 1'],
    ['an attempt with a wrong number', saying(FIRST.replace('1:', '2:')), 'logged attempts 2, expected 1 to 1'],
    [
      'an attempt without its request id',
      saying(FIRST.replace('req_1', 'unknown')),
      "no attempt's line names request id req_1",
    ],
    [
      'an attempt without its status',
      saying(FIRST.replace('503', 'failed')),
      'the line of req_1 does not name its status',
    ],
    [
      'an unusable answer that is taken',
      { ...unusable, expected: { requests: 1, ends: 'unusable' }, execution: { ...unusable.execution, stdout: '' } },
      'ended with status 0, expected a failure',
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
    [
      'an end before the interruption',
      {
        ...failed,
        interrupt: 'call',
        expected: { requests: 2, ends: 'cancelled', endsWithinMs: 1000 },
      },
      'ended before it was interrupted',
    ],
  ])('%s', (_, run, fault) => {
    expect(judge(run)).toEqual([fault]);
  });
});

test('a stream that fails late keeps what came, and ends with an error', () => {
  const stderr = 'attempt 1: 200, request id req_1';
  const execution = { ...good.execution, status: 1, stderr, stdout: ANSWER_TEXT };
  const run: Run = { ...good, expected: { requests: 1, ends: 'partial' }, requests: [request(1, 0, 200)], execution };
  expect(judge(run)).toEqual([]);
  expect(judge({ ...run, execution: { ...execution, stdout: '' } })).toEqual([
    'printed "", expected the part that came',
  ]);
});

test('headers that came count, also where the body breaks off', () => {
  const requests = [request(1, 0, 200), request(2, 102, 200)];
  const cut = 'attempt 1: the body breaks off, request id ';
  expect(judge(saying(`${cut}req_1\nretrying in 0.10 s`, { ...good, requests }))).toEqual([]);
  const nameless = ["no attempt's line names request id req_1"];
  expect(judge(saying(`${cut}none\nretrying in 0.10 s`, { ...good, requests }))).toEqual(nameless);
});

test('an error that says what came instead of an answer', () => {
  const run: Run = {
    ...saying('attempt 1: 200, request id req_1\n200: {"id": "chatcmpl-1"'),
    expected: { requests: 1, ends: 'unusable', shows: 'chatcmpl-1' },
    requests: [request(1, 0, 200)],
  };
  const failed = { ...run, execution: { ...run.execution, status: 1, stdout: '' } };
  expect(judge(failed)).toEqual([]);
  expect(judge({ ...failed, expected: { ...failed.expected, shows: 'Welcome' } })).toEqual([
    'stderr does not show "Welcome"',
  ]);
});

test('a late end of a stream is waited for', () => {
  const expected: Run['expected'] = { requests: 2, ends: 'answer', isReadToEnd: true };
  const [first, last] = [request(1, 0, 503), request(2, 102, 200)];
  expect(judge({ ...good, expected, requests: [first, { ...last, isWhole: true }] })).toEqual([]);
  expect(judge({ ...good, expected })).toEqual(['hung up before the end of the stream']);
});

test('connections that were made without a request count', () => {
  const run: Run = {
    ...saying('attempt 1: bad certificate'),
    expected: { requests: 1, failedAttempts: 1, ends: 'certificate' },
    requests: [],
    connections: 3,
  };
  expect(judge({ ...run, execution: { ...run.execution, status: 1, stdout: '' } })).toEqual([
    'sent 3 requests, expected 1',
  ]);
});
