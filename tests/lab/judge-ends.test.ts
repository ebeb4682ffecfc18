import { describe, expect, test } from 'vitest';
import { judge, type Run } from '@/lab/runner/judge';
import { ANSWER_TEXT } from '@/lab/stand-in/step';
import { failed, good, once, request } from './judged-runs';

describe('how a program may end, and what its error must show', () => {
  test.each<[string, Run, string[]]>([
    ['any failure that says something', once({ ends: 'failure' }, 'lost'), []],
    ['a bare status with the request id', once({ ends: 'bare-status' }, '503'), []],
    ['a certificate, however it is called', { ...once({ ends: 'certificate' }, 'CERTIFICATE_VERIFY_FAILED') }, []],
    [
      'a certificate that is not named',
      once({ ends: 'certificate' }, 'connection lost'),
      ['stderr does not show /certif/i'],
    ],
    ['a lost connection', once({ ends: 'dropped' }, 'connection lost'), []],
    ['a lost connection without a word', once({ ends: 'dropped' }, ''), ['stderr does not show "connection lost"']],
    ['a timeout', once({ ends: 'timeout' }, 'timed out'), []],
    ['an answer nobody can use', once({ ends: 'unusable' }, 'no choices', 200), []],
  ])('%s', (_, run, faults) => {
    expect(judge(run)).toEqual(faults);
  });

  test('nothing at all on stderr is a fault of every failure', () => {
    const silent = once({ ends: 'failure', failedAttempts: 0 }, '');
    const run: Run = { ...silent, isLoop: false, execution: { ...silent.execution, stderr: ' \n' } };
    expect(judge(run)).toEqual(['stderr does not show /\\S/']);
  });

  test('the error that a stream left half of names its request id', () => {
    const run: Run = {
      ...failed,
      isLoop: false,
      expected: { requests: 1, ends: 'partial' },
      requests: [request(1, 0, 200)],
      execution: { ...failed.execution, stdout: `${ANSWER_TEXT}\n`, stderr: 'cut' },
    };
    expect(judge(run)).toEqual(['stderr does not show "req_1"']);
  });
});

describe('an end by a signal', () => {
  const killed = { ...failed.execution, status: null };

  test('is a fault where nobody sent one', () => {
    expect(judge({ ...failed, execution: killed })).toEqual(['ended by a signal, expected a failure']);
  });

  test('is right where the caller cancelled, which needs no text', () => {
    const run: Run = {
      ...failed,
      interrupt: 'call',
      expected: { requests: 2, ends: 'cancelled', endsWithinMs: 100 },
      execution: { ...killed, stderr: '', interruptedMs: 150, endedMs: 250 },
    };
    expect(judge(run)).toEqual([]);
    expect(judge({ ...run, execution: { ...run.execution, endedMs: 251 } })).toEqual([
      'ended 101 ms after it was interrupted, expected at most 100 ms',
    ]);
  });
});

describe('the time of an end', () => {
  const timed = (endedMs: number, requests: Run['requests']): Run => ({
    ...good,
    isLoop: false,
    expected: { requests: requests.length, ends: 'answer', endsWithinMs: 10 },
    requests,
    execution: { ...good.execution, endedMs },
  });

  test('counts from the last answer, or where none came from the end of its request', () => {
    const answered = request(1, 0, 200);
    const cut = { ...answered, answeredMs: undefined, endedMs: 50 };
    expect(judge(timed(12, [answered]))).toEqual([]);
    expect(judge(timed(13, [answered]))).toEqual(['ended 11 ms after the last answer, expected at most 10 ms']);
    expect(judge(timed(60, [cut]))).toEqual([]);
    expect(judge(timed(61, [cut]))).toEqual(['ended 11 ms after the last answer, expected at most 10 ms']);
  });

  test('is right where no request came: nothing could be late', () => {
    expect(judge(timed(5000, []))).toEqual([]);
  });
});
