import { describe, expect, test } from 'vitest';
import { judge, type Run } from '@/lab/runner/judge';
import { ANSWER_TEXT } from '@/lab/stand-in/step';
import { failed, good, request } from './judged-runs';

/** A run whose only attempt fails, and is logged. */
function once(expected: Partial<Run['expected']>, stderr: string, status = 503): Run {
  const execution = { ...failed.execution, stderr: `attempt 1: ${status}, request id req_1\n${stderr}` };
  return {
    ...failed,
    expected: { requests: 1, ends: 'status', ...expected },
    requests: [request(1, 0, status)],
    execution,
  };
}

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

describe('the log of a loop', () => {
  test('may hold some attempts that no request shows, but at least one', () => {
    const log = (stderr: string): Run => {
      const run = once({ ends: 'failure', requests: 0, failedAttempts: 'some' }, '');
      return { ...run, requests: [], execution: { ...run.execution, stderr } };
    };
    const two = 'attempt 1: refused, retrying in 0.10 s\nattempt 2: refused';
    expect(judge(log(two))).toEqual([]);
    expect(judge(log('attempt 1: refused'))).toEqual([]);
    expect(judge(log('refused'))).toEqual(['logged attempts none, expected 1 to 1']);
  });

  test('of a wait that was interrupted holds the wait, too', () => {
    const stderr = 'attempt 1: 503, request id req_1, retrying in 0.10 s';
    const run: Run = {
      ...once({ ends: 'cancelled' }, ''),
      interrupt: 'wait',
      execution: { ...failed.execution, stderr, interruptedMs: 20 },
    };
    expect(judge(run)).toEqual([]);
  });

  test('counts from 1, without a gap', () => {
    const stderr = failed.execution.stderr.replace('attempt 2', 'attempt 3');
    expect(judge({ ...failed, execution: { ...failed.execution, stderr } })).toEqual([
      'logged attempts 1, 3, expected 1 to 2',
    ]);
  });

  test('names the status of every error from 400 on, and of an answer nobody can use where it is the last', () => {
    const nameless = once({ ends: 'status' }, 'failure 1', 400);
    const hidden = { ...nameless.execution, stderr: 'attempt 1: bad request, request id req_1\n400 failure 1' };
    expect(judge({ ...nameless, execution: hidden })).toEqual(['the line of req_1 does not name its status']);
    const unusable = once({ ends: 'unusable' }, '', 200);
    const silent = { ...unusable.execution, stderr: 'attempt 1: no choices, request id req_1\n200' };
    expect(judge({ ...unusable, execution: silent })).toEqual(['the line of req_1 does not name its status']);
  });

  test('need not name a redirect that was followed, nor what HTTP/2 lost with its connection', () => {
    const nameless = (first: Run['requests'][number]): Run => ({
      ...good,
      requests: [first, request(2, 102, 200)],
      execution: { ...good.execution, stderr: 'attempt 1: lost, retrying in 0.10 s' },
    });
    expect(judge(nameless(request(1, 0, 302)))).toEqual([]);
    expect(judge(nameless({ ...request(1, 0, 200), headers: { ':path': '/' } }))).toEqual([]);
    expect(judge(nameless(request(1, 0, 200)))).toEqual(["no attempt's line names request id req_1"]);
    expect(judge(nameless({ ...request(1, 0, 503), answer: undefined }))).toEqual([]);
  });
});

describe('waits', () => {
  test('beyond the cap of Retry-After are not the server’s any more', () => {
    const capped = { ...good, isLoop: false, policy: { ...good.policy, retryAfterCapMs: 3000 } };
    const asking = (seconds: string): Run => ({
      ...capped,
      requests: [request(1, 0, 503, seconds), request(2, 102, 200)],
    });
    expect(judge(asking('3'))).toEqual(['wait 1 was 100 ms, Retry-After asked for 3000 ms']);
    expect(judge(asking('4'))).toEqual([]);
  });

  test('may be a little short by another clock, and are read from a log of hundredths', () => {
    const two = (arrivedMs: number): Run => ({
      ...good,
      isLoop: false,
      requests: [request(1, 0, 503, '1'), request(2, arrivedMs, 200)],
    });
    expect(judge(two(997))).toEqual([]);
    expect(judge(two(996))).toEqual(['wait 1 was 994 ms, Retry-After asked for 1000 ms']);
    const logged = (seconds: string): Run => {
      const stderr = `attempt 1: 503, request id req_1, retrying in ${seconds} s`;
      return { ...good, execution: { ...good.execution, stderr } };
    };
    expect(judge(logged('0.11'))).toEqual([]);
    expect(judge(logged('0.09'))).toEqual([]);
    expect(judge(logged('0.12'))).toEqual([
      'wait 1 was logged as 0.12 s, expected 0.10 s',
      'wait 1 was logged as 0.12 s, and was 100 ms',
    ]);
  });

  test('until a date may be shorter in the log: what is left depends on when the client looked', () => {
    const date = 'Thu, 01 Jan 2026 00:00:02 GMT';
    const run: Run = {
      ...good,
      requests: [request(1, 0, 503, date), request(2, 2100, 200)],
      execution: {
        ...good.execution,
        stderr: 'attempt 1: 503, request id req_1, retrying in 1.20 s',
        endedMs: 2200,
      },
    };
    expect(judge(run)).toEqual([]);
    const long = { ...run.execution, stderr: run.execution.stderr.replace('1.20', '9.00') };
    expect(judge({ ...run, execution: long })).toEqual([
      'wait 1 was logged as 9.00 s, expected 2.20 s',
      'wait 1 was logged as 9.00 s, and was 2098 ms',
    ]);
  });

  test('of a range are named with both ends', () => {
    const run: Run = {
      ...good,
      policy: { ...good.policy, jitter: 'full' },
      execution: { ...good.execution, stderr: 'attempt 1: 503, request id req_1, retrying in 0.50 s' },
      requests: [request(1, 0, 503), request(2, 502, 200)],
    };
    expect(judge(run)).toEqual(['wait 1 was logged as 0.50 s, expected 0.00 s to 0.10 s']);
  });
});
