import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type HerdSettings, simulateHerd, simulateHerds } from '@/lib/retry/herd';
import { DEFAULT_POLICY, JITTERS } from '@/lib/retry/policy';
import { seededRandom } from '@/lib/retry/random';

const settings: HerdSettings = {
  policy: DEFAULT_POLICY,
  clients: 500,
  outageMs: 0,
  capacity: 20,
  bucketMs: 100,
  seed: 7,
};

describe('simulateHerd', () => {
  test('the same settings give the same result, another seed another', () => {
    expect(simulateHerds(settings)).toEqual(simulateHerds(settings));
    expect(simulateHerds({ ...settings, seed: 8 })).not.toEqual(simulateHerds(settings));
  });

  test('without jitter all clients come back at the same moments', () => {
    const { load, peak } = simulateHerd({ ...settings, policy: { ...DEFAULT_POLICY, jitter: 'none' } });
    expect(peak).toBe(500);
    const busy = [...load.entries()].filter(([, requests]) => requests > 0).map(([bucket]) => bucket);
    // 1 s, then 2, 4, 8, 16 and 30 seconds later.
    expect(busy).toEqual([10, 30, 70, 150, 310, 610]);
  });

  test('jitter lowers the peak and serves more clients', () => {
    const [none, equal, full] = simulateHerds(settings);
    expect(none?.peak).toBeGreaterThan(equal?.peak ?? Number.POSITIVE_INFINITY);
    expect(equal?.peak).toBeGreaterThan(full?.peak ?? Number.POSITIVE_INFINITY);
    expect(none?.served).toBeLessThan(full?.served ?? 0);
    expect(none?.requests).toBeGreaterThan(full?.requests ?? Number.POSITIVE_INFINITY);
  });

  test('while the server is out, nothing is answered and every retry is wasted', () => {
    const outageMs = 12_000;
    for (const { answered, load, wasted, requests, served } of simulateHerds({ ...settings, outageMs })) {
      const buckets = outageMs / settings.bucketMs;
      expect(answered.slice(0, buckets).every((count) => count === 0)).toBe(true);
      const during = load.slice(0, buckets).reduce((sum, count) => sum + count, 0);
      expect(during).toBeGreaterThan(0);
      expect(wasted).toBeGreaterThanOrEqual(during);
      expect(requests).toBe(wasted + served);
    }
  });

  test('a longer outage wastes more retries, and longer delays waste fewer', () => {
    const wasted = (change: Partial<HerdSettings>) => simulateHerd({ ...settings, clients: 20, ...change }).wasted;
    expect(wasted({ outageMs: 20_000 })).toBeGreaterThan(wasted({ outageMs: 2000 }));
    const patient = { ...DEFAULT_POLICY, firstDelayMs: 8000 };
    expect(wasted({ outageMs: 10_000, policy: patient })).toBeLessThan(wasted({ outageMs: 10_000 }));
  });

  test('no client is lost, no request is invented, and the server never answers more than it can', () => {
    const anySettings = fc.record({
      policy: fc.record({
        ...Object.fromEntries(Object.entries(DEFAULT_POLICY).map(([key, value]) => [key, fc.constant(value)])),
        attempts: fc.integer({ min: 1, max: 8 }),
        jitter: fc.constantFrom(...JITTERS),
        totalTimeMs: fc.integer({ min: 1000, max: 60_000 }),
      }) as fc.Arbitrary<HerdSettings['policy']>,
      clients: fc.integer({ min: 1, max: 200 }),
      outageMs: fc.integer({ min: 0, max: 20_000 }),
      capacity: fc.integer({ min: 1, max: 50 }),
      bucketMs: fc.integer({ min: 20, max: 500 }),
      seed: fc.integer(),
    });
    fc.assert(
      fc.property(anySettings, (herd) => {
        const { load, answered, served, gaveUp, requests, wasted, peak } = simulateHerd(herd);
        expect(served + gaveUp).toBe(herd.clients);
        expect(requests).toBe(load.reduce((sum, count) => sum + count, 0));
        expect(peak).toBe(Math.max(0, ...load));
        expect(served).toBe(answered.reduce((sum, count) => sum + count, 0));
        expect(answered.every((count, i) => count <= Math.min(load[i] ?? 0, herd.capacity))).toBe(true);
        expect(wasted).toBe(requests - served);
        expect(requests).toBeLessThanOrEqual(herd.clients * (herd.policy.attempts - 1));
        expect(load.length).toBeLessThanOrEqual(Math.floor(herd.policy.totalTimeMs / herd.bucketMs) + 1);
      }),
      { numRuns: 50 },
    );
  });
});

test('seededRandom gives numbers from 0 to 1, spread evenly', () => {
  const random = seededRandom(1);
  const numbers = Array.from({ length: 10_000 }, random);
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
  const perTenth = Array.from(
    { length: 10 },
    (_, i) => numbers.filter((number) => Math.floor(number * 10) === i).length,
  );
  for (const count of perTenth) expect(Math.abs(count - 1000)).toBeLessThan(150);
});
