import { describe, expect, test } from 'vitest';
import { judge, type Run } from '@/lab/runner/judge';
import { failed, good, once, request } from './judged-runs';

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
