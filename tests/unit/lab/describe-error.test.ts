import { describe, expect, it } from 'vitest';
import { describeError } from '@/lab/describe-error';
import { Refusal } from '@/lib/build/refusal';

describe('an error that ends a run', () => {
  it('is its message alone where that is written for the reader', () => {
    expect(describeError(new Refusal('found x; allowed: y'))).toBe('found x; allowed: y');
  });

  it('comes with its stack where the lab itself is at fault', () => {
    expect(describeError(new TypeError('no such thing'))).toMatch(/^TypeError: no such thing\n\s+at /);
  });

  it('is its message where it has no stack, and its text where it is no error', () => {
    const bare = new Error('lost');
    delete bare.stack;
    expect(describeError(bare)).toBe('lost');
    expect(describeError('a text')).toBe('a text');
  });
});
