import { describe, expect, it } from 'vitest';
import { retryAfterMs } from '@/lab/runner/retry-after';

describe('retryAfterMs', () => {
  const now = Date.parse('2026-11-28T03:00:00Z');
  it.each([
    ['2', 2000],
    ['1.5', 1500],
    ['Sat, 28 Nov 2026 03:00:07 GMT', 7000],
    ['Sat, 28 Nov 2026 02:59:00 GMT', 0],
    ['9007199254740000', 9007199254740000 * 1000],
    ['soon', 0],
    ['-1', 0],
    ['nan', 0],
    ['', 0],
    [undefined, 0],
  ])('%s is %d ms', (header, ms) => {
    expect(retryAfterMs(header, now)).toBe(ms);
  });
});
