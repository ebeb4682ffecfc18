import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describePolicy } from '@/lib/retry/describe-policy';
import { formatRange, formatTime } from '@/lib/retry/format-time';
import { CLIENTS, OUTAGE, viewHerds } from '@/lib/retry/herd-view';
import { DEFAULT_POLICY, JITTERS } from '@/lib/retry/policy';
import { timeTicks } from '@/lib/retry/time-ticks';

describe('formatTime', () => {
  it.each([
    [0, '0 s'],
    [10, '0.01 s'],
    [375, '0.38 s'],
    [7500, '7.5 s'],
    [120_000, '120 s'],
    [299_000, '299 s'],
    [300_000, '5 min'],
    [3_600_000, '60 min'],
  ])('%d ms is %s', (ms, text) => {
    expect(formatTime(ms)).toBe(text);
  });

  it.each([
    [0, 500, '0–0.5 s'],
    [500, 500, '0.5 s'],
    [0, 600_000, '0–10 min'],
    [2000, 600_000, '2 s – 10 min'],
  ])('from %d to %d ms is %s', (from, to, text) => {
    expect(formatRange(from, to)).toBe(text);
  });
});

it('any time axis has a few round labels, all different, from 0 on', () => {
  fc.assert(
    fc.property(fc.integer({ min: 30, max: 3_600_000 }), (endMs) => {
      const ticks = timeTicks(endMs);
      expect(ticks[0]).toBe(0);
      expect(ticks.at(-1)).toBeLessThanOrEqual(endMs);
      expect(ticks.length).toBeGreaterThanOrEqual(4);
      expect(ticks.length).toBeLessThanOrEqual(9);
      expect(new Set(ticks.map(formatTime)).size).toBe(ticks.length);
    }),
  );
});

describe('a policy in words', () => {
  it.each([
    [
      {},
      '7 attempts at most. With full jitter, each wait is a random part of its limit; all waits together last between 0 s and 61 s.',
    ],
    [{ jitter: 'none' as const }, 'all waits together last 61 s.'],
    [{ jitter: 'equal' as const }, 'all waits together last between 30.5 s and 61 s.'],
    [{ attempts: 1 }, 'One attempt, and no retry'],
    [{ totalTimeMs: 5000 }, 'Long draws meet the time limit in all'],
    [{ totalTimeMs: 5000, jitter: 'none' as const }, 'leaves no room for 7 attempts'],
  ])('%j', (change, text) => {
    expect(describePolicy({ ...DEFAULT_POLICY, ...change })).toContain(text);
  });
});

describe('the herds', () => {
  const view = viewHerds(DEFAULT_POLICY, CLIENTS.initial, OUTAGE.initial * 1000);

  it('stand in the order of the jitters, on one scale and one time', () => {
    expect(view.herds.map(({ jitter }) => jitter)).toEqual(JITTERS);
    expect(view.top).toBe(CLIENTS.initial);
    expect(new Set(view.herds.map(({ columns }) => columns.length)).size).toBe(1);
  });

  it('are the same at every visit', () => {
    expect(viewHerds(DEFAULT_POLICY, CLIENTS.initial, OUTAGE.initial * 1000)).toEqual(view);
  });

  it('show nothing answered during the outage, and no column with more answers than requests', () => {
    const { herds, endMs } = viewHerds(DEFAULT_POLICY, CLIENTS.max, 10_000);
    for (const { columns } of herds) {
      const during = columns.slice(0, Math.floor((10_000 / endMs) * columns.length));
      expect(during.some(({ requests }) => requests > 0)).toBe(true);
      expect(during.every(({ answered }) => answered === 0)).toBe(true);
      expect(columns.every(({ requests, answered }) => answered <= requests)).toBe(true);
      expect(columns.some(({ answered }) => answered > 0)).toBe(true);
    }
  });

  it('keep every peak, however many buckets a column holds', () => {
    const policies = fc.record({
      attempts: fc.integer({ min: 1, max: 12 }),
      firstDelayMs: fc.integer({ min: 10, max: 30_000 }),
      totalTimeMs: fc.integer({ min: 1000, max: 600_000 }),
    });
    fc.assert(
      fc.property(policies, fc.integer({ min: 20, max: 100 }), (change, clients) => {
        const { herds, top } = viewHerds({ ...DEFAULT_POLICY, maxDelayMs: 60_000, ...change }, clients, 2000);
        for (const { columns, peak } of herds) {
          expect(Math.max(...columns.map(({ requests }) => requests))).toBe(peak);
          expect(peak).toBeLessThanOrEqual(top);
          expect(columns.length).toBeLessThanOrEqual(80);
        }
      }),
      { numRuns: 40 },
    );
  });
});
