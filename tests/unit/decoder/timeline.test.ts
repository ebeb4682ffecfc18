import { describe, expect, test } from 'vitest';
import { alsoOf, countOf, timelineOf } from '@/lib/decoder/answer/timeline';

describe('how often, and when', () => {
  test('from the first to the last time, whatever their order', () => {
    expect(
      countOf([
        { key: 'a', time: '10:05:00' },
        { key: 'a' },
        { key: 'a', time: '10:01:00' },
        { key: 'a', time: '10:03:00' },
      ]),
    ).toEqual({ count: 4, first: '10:01:00', last: '10:05:00' });
  });

  test('without times, only how often', () => {
    expect(countOf([{ key: 'a' }, { key: 'a' }])).toEqual({ count: 2 });
    expect(countOf([])).toEqual({ count: 0 });
  });
});

test('the other errors stand in the order in which they first appear, without the answer’s own', () => {
  const also = alsoOf(
    [
      { key: '503-service-unavailable', status: 503 },
      { key: '429-rate-limit-error', status: 429 },
      { key: '413', time: '10:00:00' },
      { key: '503-service-unavailable' },
      { key: '413', status: 413 },
    ],
    ['429-rate-limit-error'],
  );
  expect(also).toEqual([
    { error: '503-service-unavailable', status: 503, count: 2 },
    { status: 413, count: 2, first: '10:00:00', last: '10:00:00' },
  ]);
});

describe('the errors over time', () => {
  test('fall into sixty parts, the first and the last time into the first and the last of them', () => {
    const timeline = timelineOf([
      { key: 'b', time: '10:01:00' },
      { key: 'a', time: '10:00:00' },
      { key: 'a', time: '10:00:31' },
      { key: 'b', time: '10:00:59' },
      { key: 'c' },
    ]);
    expect(timeline).toMatchObject({ from: '10:00:00', to: '10:01:00' });
    expect(timeline?.lanes.map(({ error, count }) => [error, count])).toEqual([
      ['a', 2],
      ['b', 2],
    ]);
    const parts = timeline?.lanes.map(({ counts }) => counts.flatMap((count, part) => (count ? [[part, count]] : [])));
    expect(timeline?.lanes.map(({ counts }) => counts.length)).toEqual([60, 60]);
    expect(parts).toEqual([
      [
        [0, 1],
        [31, 1],
      ],
      [[59, 2]],
    ]);
  });

  test('go by the zones that the times name, and by UTC where they name none', () => {
    const timeline = timelineOf([
      { key: 'a', time: '2026-11-28T10:00:00+02:00' },
      { key: 'a', time: '2026-11-28T08:30:00' },
      { key: 'a', time: '2026-11-28T07:00:00-0200' },
    ]);
    expect(timeline).toMatchObject({ from: '2026-11-28T10:00:00+02:00', to: '2026-11-28T07:00:00-0200' });
  });

  test.each([
    ['one time', [{ key: 'a', time: '10:00:00' }]],
    [
      'the same time twice',
      [
        { key: 'a', time: '10:00:00' },
        { key: 'b', time: '10:00:00' },
      ],
    ],
    [
      'times of two kinds',
      [
        { key: 'a', time: '10:00:00' },
        { key: 'a', time: '2026-11-28T10:00:00Z' },
      ],
    ],
    [
      'a day and a time that is none',
      [
        { key: 'a', time: '10:00:00' },
        { key: 'a', time: '25:00:00' },
      ],
    ],
  ])('are not drawn for %s', (_what, sightings) => {
    expect(timelineOf(sightings)).toBeUndefined();
  });
});
