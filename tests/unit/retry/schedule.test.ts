import { describe, expect, test } from 'vitest';
import { DEFAULT_POLICY, type RetryPolicy } from '@/lib/retry/policy';
import { policyForStatus } from '@/lib/retry/presets';
import { jitterRange, retryWaits, waitRange, worstCase } from '@/lib/retry/schedule';

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

  test('a wait that ends with the time in all still takes place for certain', () => {
    const waits = retryWaits(
      policy({ attempts: 9, firstDelayMs: 2000, maxDelayMs: 2000, jitter: 'none', totalTimeMs: 4000 }),
    );
    expect(waits.map(({ latestMs, certain }) => [latestMs, certain])).toEqual([
      [2000, true],
      [4000, true],
    ]);
  });

  test.each([
    ['none', 800, 800],
    ['equal', 400, 800],
    ['full', 0, 800],
  ] as const)('%s jitter', (jitter, minMs, maxMs) => {
    expect(jitterRange(800, jitter)).toEqual({ minMs, maxMs });
  });
});

describe('the default policy', () => {
  const mean = retryWaits(DEFAULT_POLICY).reduce((sum, { minMs, maxMs }) => sum + (minMs + maxMs) / 2, 0);

  test('waits half a minute on average, for limits per minute whose server names no wait', () => {
    expect(mean).toBeGreaterThanOrEqual(30_000);
  });

  test('feels its longest delay, and reaches its last attempt within the time in all', () => {
    const waits = retryWaits(DEFAULT_POLICY);
    expect(waits.at(-1)?.delayMs).toBe(DEFAULT_POLICY.maxDelayMs);
    expect(waits).toHaveLength(DEFAULT_POLICY.attempts - 1);
    expect(waits.every(({ certain }) => certain)).toBe(true);
  });

  test('has fewer attempts where a retry may pay twice or meets the same bug', () => {
    expect([429, 500, 502, 503, 504].map((status) => policyForStatus(status).attempts)).toEqual([7, 3, 7, 7, 2]);
    expect(policyForStatus(503)).toEqual(DEFAULT_POLICY);
  });
});

describe('waitRange', () => {
  test('adds the jittered backoff to Retry-After', () => {
    expect(waitRange(policy({ jitter: 'full' }), 2, 5000)).toEqual({ minMs: 5000, maxMs: 7000 });
    expect(waitRange(policy({ jitter: 'none' }), 1, 0)).toEqual({ minMs: 1000, maxMs: 1000 });
  });

  test('spreads a long Retry-After over a tenth of it', () => {
    expect(waitRange(policy({ jitter: 'full' }), 1, 60_000)).toEqual({ minMs: 60_000, maxMs: 66_000 });
    expect(waitRange(policy({ jitter: 'equal' }), 1, 60_000)).toEqual({ minMs: 63_000, maxMs: 66_000 });
  });
});

describe('worstCase', () => {
  test('adds up the longest waits', () => {
    expect(worstCase(DEFAULT_POLICY)).toMatchObject({ waitMs: 61_000, requests: 7 });
  });

  test('counts the waits that the server may ask for, each with its spread', () => {
    // Six times a minute, and on top a tenth of it (6 s) or the backoff (8, 16 and 30 s before the last three).
    expect(worstCase(DEFAULT_POLICY)).toMatchObject({ askedWaitMs: 432_000, totalMs: 600_000 });
    expect(worstCase(policy({ totalTimeMs: 300_000 }))).toMatchObject({ askedWaitMs: 300_000, totalMs: 300_000 });
  });

  test('retries inside retries multiply: 3 attempts of an SDK that sends 3 requests each are 9', () => {
    expect(worstCase(policy({ attempts: 3 }), 3).requests).toBe(9);
  });

  test('timeouts multiply too, up to the time in all', () => {
    const slow = { attempts: 3, firstDelayMs: 1000, retryAfterCapMs: 0, timeoutMs: 10_000 };
    expect(worstCase(policy({ ...slow, totalTimeMs: 3_600_000 })).totalMs).toBe(33_000);
    expect(worstCase(policy({ ...slow, totalTimeMs: 20_000 })).totalMs).toBe(20_000);
  });

  test('requests that the time in all rules out are not counted', () => {
    const never = policy({ attempts: 10, firstDelayMs: 2000, maxDelayMs: 2000, jitter: 'none', totalTimeMs: 5000 });
    expect(worstCase(never).requests).toBe(3);
  });
});
