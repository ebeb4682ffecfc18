import { expect, test } from 'vitest';
import { allPlaceholders, type Placeholder, placeholderField, placeholderText } from '@/lib/retry/placeholder';
import { DEFAULT_POLICY } from '@/lib/retry/policy';

test.each<[Placeholder, string]>([
  ['attempts', '7'],
  ['retries', '6'],
  ['firstDelay:s', '1'],
  ['firstDelay:float', '1.0'],
  ['firstDelay:ms', '1000'],
  ['firstDelay:ms_', '1_000'],
  ['maxDelay:s', '30'],
  ['maxDelay:float', '30.0'],
  ['maxDelay:ms', '30000'],
  ['maxDelay:ms_', '30_000'],
  ['totalTime:ms_', '600_000'],
])('%s is written %s', (placeholder, text) => {
  expect(placeholderText(placeholder, DEFAULT_POLICY)).toBe(text);
});

test('a part of a second keeps its digits', () => {
  const policy = { ...DEFAULT_POLICY, firstDelayMs: 250 };
  expect(placeholderText('firstDelay:float', policy)).toBe('0.25');
  expect(placeholderText('firstDelay:s', policy)).toBe('0.25');
});

test('a manifest may ask for the number of attempts, of retries, and for every time', () => {
  expect(allPlaceholders()).toEqual(expect.arrayContaining(['attempts', 'retries', 'timeout:s', 'retryAfterCap:ms']));
});

test('groups of three in longer numbers', () => {
  expect(placeholderText('totalTime:ms_', { ...DEFAULT_POLICY, totalTimeMs: 3_600_000 })).toBe('3_600_000');
});

test('every placeholder shows a field, and changes with it', () => {
  for (const placeholder of allPlaceholders()) {
    const field = placeholderField(placeholder);
    const changed = { ...DEFAULT_POLICY, [field]: DEFAULT_POLICY[field] * 2 };
    expect(placeholderText(placeholder, changed)).not.toBe(placeholderText(placeholder, DEFAULT_POLICY));
  }
});
