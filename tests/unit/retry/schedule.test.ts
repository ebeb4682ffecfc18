import { describe, expect, test } from 'vitest';
import { DEFAULT_POLICY, type RetryPolicy } from '@/lib/retry/policy';
import { jitterRange, retryWaits, worstCase } from '@/lib/retry/schedule';

const policy = (fields: Partial<RetryPolicy>): RetryPolicy => ({ ...DEFAULT_POLICY, ...fields });

describe('retryWaits', () => {
  test('doubles up to the longest delay', () => {
    const waits = retryWaits(policy({ attempts: 6, firstDelayMs: 1000, maxDelayMs: 5000, jitter: 'none' }));
    expect(waits.map(({ delayMs }) => delayMs)).toEqual([1000, 2000, 4000, 5000, 5000]);
    expect(waits.map(({ earliestMs }) => earliestMs)).toEqual([1000, 3000, 7000, 12_000, 17_000]);
    expect(waits.every(({ minMs, maxMs, delayMs }) => minMs === delayMs && maxMs === delayMs)).toBe(true);
  });

  test('a single attempt has no wait', () => {
    expect(retryWaits(policy({ attempts: 1 }))).toEqual([]);
  });

  test('stops where the time in all is over for certain, and says where it may be over', () => {
    const none = retryWaits(
      policy({ attempts: 10, firstDelayMs: 2000, maxDelayMs: 2000, jitter: 'none', totalTimeMs: 5000 }),
    );
    expect(none.map(({ certain }) => certain)).toEqual([true, true]);
    const full = retryWaits(
      policy({ attempts: 5, firstDelayMs: 2000, maxDelayMs: 2000, jitter: 'full', totalTimeMs: 5000 }),
    );
    expect(full.map(({ certain }) => certain)).toEqual([true, true, false, false]);
    expect(full.at(-1)?.latestMs).toBe(5000);
  });

  test.each([
    ['none', 800, 800],
    ['equal', 400, 800],
    ['full', 0, 800],
  ] as const)('%s jitter', (jitter, minMs, maxMs) => {
    expect(jitterRange(800, jitter)).toEqual({ minMs, maxMs });
  });
});

describe('worstCase', () => {
  test('adds up the longest waits', () => {
    expect(worstCase(DEFAULT_POLICY)).toMatchObject({ waitMs: 7500, requests: 5 });
  });

  test('retries inside retries multiply: 3 attempts of an SDK that sends 3 requests each are 9', () => {
    expect(worstCase(policy({ attempts: 3 }), 3).requests).toBe(9);
  });

  test('timeouts multiply too, up to the time in all', () => {
    const slow = { attempts: 3, firstDelayMs: 1000, timeoutMs: 10_000 };
    expect(worstCase(policy({ ...slow, totalTimeMs: 3_600_000 })).totalMs).toBe(33_000);
    expect(worstCase(policy({ ...slow, totalTimeMs: 20_000 })).totalMs).toBe(20_000);
  });

  test('requests that the time in all rules out are not counted', () => {
    const never = policy({ attempts: 10, firstDelayMs: 2000, maxDelayMs: 2000, jitter: 'none', totalTimeMs: 5000 });
    expect(worstCase(never).requests).toBe(3);
  });
});
