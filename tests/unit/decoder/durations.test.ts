import { expect, test } from 'vitest';
import { httpDate, parseDuration, retryInHeader, retryInWords } from '@/lib/decoder/notations/durations';

test.each([
  ['34', 34],
  ['34.5 ', 34.5],
  ['34s', 34],
  ['6ms', 0.006],
  ['250 milliseconds', 0.25],
  ['1m2s', 62],
  ['1m', 60],
  ['2 minutes', 120],
  ['1h 30m', 5400],
  ['1H', 3600],
  ['26 seconds', 26],
  ['15 Sekunden', 15],
  ['20 секунд', 20],
  ['7 days', 604_800],
  ['0s', 0],
])('%j takes %d s', (text, seconds) => {
  expect(parseDuration(text)).toBe(seconds);
});

test.each(['8 days', '604801', 'soon', '', '1.2.3', '-5', '34 tokens', '20 x'])('%j is no wait', (text) => {
  expect(parseDuration(text)).toBeUndefined();
});

test('a header tells seconds, in its own unit, or a date', () => {
  expect(retryInHeader('7', 1)).toEqual({ seconds: 7 });
  expect(retryInHeader('1500', 0.001)).toEqual({ seconds: 1.5 });
  expect(retryInHeader('Mon, 05 Jan 2026 00:00:30 GMT', 1)).toEqual({ at: Date.UTC(2026, 0, 5, 0, 0, 30) });
  expect(retryInHeader('soon', 1)).toBeUndefined();
});

test('a date that is none is no date', () => {
  expect(httpDate('Mon, 45 Jan 2026 00:00:30 GMT')).toBeUndefined();
  expect(httpDate('')).toBeUndefined();
});

test.each([
  ['Please try again in 1m2s.', 62, '1m2s'],
  ['Retry after 20 seconds', 20, '20 seconds'],
  ['Wait for about 5 min', 300, '5 min'],
  ['retry_delay {\n  seconds: 26\n}', 26, '26'],
  ['Versuch es in 30 Sekunden', 30, '30 Sekunden'],
])('%j asks to wait, and where it says so is known', (text, seconds, amount) => {
  const [wait] = retryInWords(text, 100);
  expect(wait?.seconds).toBe(seconds);
  expect(text.slice((wait?.start ?? 0) - 100, (wait?.end ?? 0) - 100)).toBe(amount);
});

test.each(['Retrying in 0.49 seconds', 'The limit is 60 per min', 'retry: try later'])(
  '%j asks for no wait',
  (text) => {
    expect(retryInWords(text, 0)).toEqual([]);
  },
);
