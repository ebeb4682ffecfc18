import { expect, it } from 'vitest';
import { describeFailure } from '@/lab/runner/report';
import { closingLine, sumCounts } from '@/lab/runner/scenario-count';
import type { RecordedRequest } from '@/lab/stand-in/record';
import { request } from '../../lab/judged-runs';

it('a failure is told with its reasons, its requests from the first on, and the end of stderr', () => {
  const lost: RecordedRequest = { ...request(3, 1600.4, 0), answer: undefined, answeredMs: undefined };
  const outcome = {
    faults: ['sent 3 requests, expected 2', 'logged 0 waits, expected 1'],
    requests: [request(1, 100, 503, '1'), request(2, 1100.6, 503), lost],
    stderr: 'Traceback\n  error\n\n',
  };
  expect(describeFailure('python/loop: 503', outcome)).toBe(
    [
      'python/loop: 503',
      '  - sent 3 requests, expected 2',
      '  - logged 0 waits, expected 1',
      '  |      0 ms  request 1: 503, Retry-After: 1',
      '  |   1001 ms  request 2: 503',
      '  |   1500 ms  request 3: no answer',
      '  > Traceback',
      '  >   error',
    ].join('\n'),
  );
});

it('of a long stderr the last fifteen lines are shown', () => {
  const stderr = Array.from({ length: 40 }, (_, i) => `line ${i + 1}`).join('\n');
  const lines = describeFailure('go/sdk: 500', { faults: [], requests: [], stderr }).split('\n');
  expect(lines).toEqual(['go/sdk: 500', ...Array.from({ length: 15 }, (_, i) => `  > line ${i + 26}`)]);
});

it('the counts of a run are summed, and closed with a line; what was skipped is said only where something was', () => {
  const parts = [
    { passed: 50, failed: 0, skipped: 2 },
    { passed: 6, failed: 1, skipped: 3 },
  ];
  expect(sumCounts(parts)).toEqual({ passed: 56, failed: 1, skipped: 5 });
  expect(sumCounts([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
  expect(closingLine(sumCounts(parts))).toBe('56 passed, 1 failed, 5 skipped');
  expect(closingLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
});
