import { describe, expect, it } from 'vitest';
import { isAtLeast } from '@/lab/toolchains/version';

describe('isAtLeast', () => {
  it.each([
    ['go1.26.8', '1.26.0', true],
    ['go1.26', '1.26.0', true],
    ['go1.19.8', '1.26.0', false],
    ['rustc 1.96.0 (abc 2026-01-01)', '1.88', true],
    ['rustc 1.63.0', '1.88', false],
    ['17.0.15', '17', true],
    ['1.8.0_402', '17', false],
    ['21', '17', true],
    ['2.0', '1.9.9', true],
    ['command not found', '1', false],
  ])('%s against %s: %s', (found, needed, expected) => {
    expect(isAtLeast(found, needed)).toBe(expected);
  });
});
