import { describe, expect, test } from 'vitest';
import { clockTicks } from '@/lib/decoder/answer/clock-ticks';
import { courseInWords, shortSpan, spanInWords } from '@/lib/decoder/answer/course';
import { clockMs, timeWriter, zoneOf } from '@/lib/decoder/answer/times';

describe('what happened when', () => {
  test.each([
    [
      'one after the other, with the zone that all times name',
      [
        { name: '429', count: 1214, first: '2026-11-28T10:02:02Z', last: '2026-11-28T10:07:08Z' },
        { name: '503', count: 3, first: '2026-11-28T10:08:20Z', last: '2026-11-28T10:08:50Z' },
      ],
      '429 × 1,214 between 10:02 and 10:07, then 503 × 3 at 10:08 (UTC).',
    ],
    [
      'by their first time, whatever the order of the paste, and while another goes on',
      [
        { name: '503', count: 1, first: '10:05:00', last: '10:05:00' },
        { name: '429', count: 2, first: '10:02:02', last: '10:07:08' },
      ],
      '429 × 2 between 10:02 and 10:07, meanwhile 503 × 1 at 10:05.',
    ],
    [
      'without times',
      [
        { name: '429', count: 2 },
        { name: '503', count: 1 },
      ],
      '429 × 2, 503 × 1.',
    ],
  ])('%s', (_, items, words) => {
    expect(courseInWords(items)).toBe(words);
  });
});

describe('times', () => {
  test.each([
    ['minutes', ['2026-11-28T10:02:02Z', '2026-11-28T10:07:08Z'], ['10:02', '10:07']],
    ['seconds within two minutes', ['10:02:02', '10:03:08'], ['10:02:02', '10:03:08']],
    [
      'the day where there are several',
      ['2026-11-28T23:59:02', '2026-12-01T00:07:08'],
      ['28 Nov 23:59', '1 Dec 00:07'],
    ],
    ['what is no time, as it is', ['soon'], ['soon']],
  ])('are written with %s', (_, times, written) => {
    expect(times.map(timeWriter(times))).toEqual(written);
  });

  test('of one error: from when to when, or once', () => {
    const write = timeWriter(['10:02:00', '10:09:00']);
    expect(spanInWords({ count: 2, first: '10:02:00', last: '10:09:00' }, write)).toBe('between 10:02 and 10:09');
    expect(shortSpan({ count: 2, first: '10:02:00', last: '10:09:00' }, write)).toBe('10:02–10:09');
    expect(shortSpan({ count: 2, first: '10:02:00', last: '10:02:30' }, write)).toBe('10:02');
    expect([spanInWords({ count: 1 }, write), shortSpan({ count: 1 }, write)]).toEqual(['', '']);
  });

  test.each([
    [['2026-11-28T10:02:02Z', '2026-11-28T10:02:02+00:00'], 'UTC'],
    [['2026-11-28T10:02:02+02:00'], '+02:00'],
    [['2026-11-28T10:02:02+02:00', '2026-11-28T10:02:02Z'], undefined],
    [['2026-11-28T10:02:02'], undefined],
    [[], undefined],
  ])('the zone of %j is %s', (times, zone) => {
    expect(zoneOf(times)).toBe(zone);
  });

  test('count by the clock of the paste, without its zone', () => {
    expect(clockMs('2026-11-28T10:02:02+02:00')).toBe(Date.UTC(2026, 10, 28, 10, 2, 2));
    expect(clockMs('00:01:00')).toBe(60_000);
    expect(clockMs('soon')).toBeUndefined();
  });
});

describe('the marks of the time axis', () => {
  const labels = (from: string, to: string) =>
    clockTicks(clockMs(from) ?? 0, clockMs(to) ?? 0).map(({ label }) => label);

  test.each([
    ['2026-11-28T10:02:02', '2026-11-28T10:09:50', ['10:04', '10:06', '10:08']],
    ['10:02:00', '10:02:09', ['10:02:00', '10:02:05']],
    ['2026-11-28T22:00:00', '2026-11-29T09:00:00', ['00:00', '03:00', '06:00', '09:00']],
    ['2026-11-28T22:00:00', '2026-12-01T09:00:00', ['29 Nov', '30 Nov', '1 Dec']],
    ['10:00:00', '10:00:00', []],
  ])('%s to %s', (from, to, expected) => {
    expect(labels(from, to)).toEqual(expected);
  });

  test('stand where their time is', () => {
    expect(clockTicks(0, 4000)).toEqual([
      { at: 0, label: '00:00:00' },
      { at: 0.5, label: '00:00:02' },
      { at: 1, label: '00:00:04' },
    ]);
  });
});
