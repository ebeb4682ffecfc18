import { describe, expect, test } from 'vitest';
import { judgeSpread } from '@/lab/runner/judge-spread';
import { DEFAULT_POLICY, type RetryPolicy } from '@/lib/retry/policy';
import { seededRandom } from '@/lib/retry/random';

describe('the spread of the waits', () => {
  const full: RetryPolicy = { ...DEFAULT_POLICY, jitter: 'full', firstDelayMs: 400, maxDelayMs: 400 };
  const equal: RetryPolicy = { ...full, jitter: 'equal' };
  /** Waits as a log names them, in hundredths of a second. */
  const draw = (minMs: number, maxMs: number, seed: number): number[] => {
    const random = seededRandom(seed);
    return Array.from({ length: 57 }, () => Math.round((minMs + random() * (maxMs - minMs)) / 10) * 10);
  };

  test('even draws pass, whatever the seed', () => {
    for (let seed = 1; seed <= 2000; seed += 1) {
      expect(judgeSpread(full, draw(0, 400, seed))).toEqual([]);
      expect(judgeSpread(equal, draw(200, 400, seed))).toEqual([]);
    }
  });

  test.each<[string, RetryPolicy, number, number]>([
    ['no wait at all', full, 0, 0],
    ['no jitter', full, 400, 400],
    ['half of it each time', full, 200, 200],
    ['equal jitter for full', full, 200, 400],
    ['half of full jitter', full, 0, 200],
    ['three quarters each time', equal, 300, 300],
    ['no jitter for equal', equal, 400, 400],
    ['a little jitter', equal, 200, 250],
  ])('%s is rejected', (_, jittered, minMs, maxMs) => {
    expect(judgeSpread(jittered, draw(minMs, maxMs, 1))).not.toEqual([]);
  });

  test('few waits prove nothing', () => {
    expect(judgeSpread(full, draw(0, 400, 1).slice(0, 20))).toEqual(['logged 20 waits in all, expected at least 50']);
  });
});
