import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_POLICY, FIELD_LIMITS, JITTERS, type RetryPolicy } from '@/lib/retry/policy';
import { parsePolicy, policyToParams, policyToTexts } from '@/lib/retry/policy-params';

const policies: fc.Arbitrary<RetryPolicy> = fc
  .record({
    attempts: fc.integer({ min: 1, max: 20 }),
    delays: fc.tuple(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 0, max: 27_000 })),
    jitter: fc.constantFrom(...JITTERS),
    retryAfterCap: fc.integer({ min: 1, max: 3600 }),
    timeout: fc.integer({ min: 1, max: 600 }),
    totalTime: fc.integer({ min: 1, max: 3600 }),
  })
  .map(({ attempts, delays: [first, more], jitter, retryAfterCap, timeout, totalTime }) => ({
    attempts,
    firstDelayMs: first * 10,
    maxDelayMs: (first + more) * 10,
    jitter,
    retryAfterCapMs: retryAfterCap * 1000,
    timeoutMs: timeout * 1000,
    totalTimeMs: totalTime * 1000,
  }));

describe('links', () => {
  test('the default policy needs no parameter', () => {
    expect(policyToParams(DEFAULT_POLICY)).toEqual({});
    expect(parsePolicy({})).toEqual({ ok: true, policy: DEFAULT_POLICY });
  });

  test('only what differs stands in the link', () => {
    expect(policyToParams({ ...DEFAULT_POLICY, attempts: 3, firstDelayMs: 250, jitter: 'none' })).toEqual({
      attempts: '3',
      'first-delay': '0.25',
      jitter: 'none',
    });
  });

  test('every policy within the limits comes back from its link and from its form', () => {
    fc.assert(
      fc.property(policies, (policy) => {
        expect(parsePolicy(policyToParams(policy))).toEqual({ ok: true, policy });
        expect(parsePolicy(policyToTexts(policy))).toEqual({ ok: true, policy });
      }),
    );
  });

  test('parameters of others are ignored', () => {
    expect(parsePolicy({ lang: 'go', q: '429' })).toEqual({ ok: true, policy: DEFAULT_POLICY });
  });
});

describe('a form', () => {
  test('may hold spaces around what is written', () => {
    const { policy } = parsePolicy({ attempts: ' 3 ', jitter: ' equal ' });
    expect(policy).toEqual({ ...DEFAULT_POLICY, attempts: 3, jitter: 'equal' });
  });

  test.each(FIELD_LIMITS)('$label may be as small and as great as its limits', ({ param, min, max, field, unit }) => {
    const delays = { 'first-delay': '0.01', 'max-delay': '300' };
    for (const value of [min, max]) {
      const parsed = parsePolicy({ ...delays, [param]: String(value) });
      expect(parsed).toMatchObject({ ok: true, policy: { [field]: unit === 'seconds' ? value * 1000 : value } });
    }
  });
});

describe('refusals', () => {
  test.each([
    ['attempts', '', 'Attempts is empty: write a number from 1 to 20.'],
    ['attempts', '0', 'Attempts must be from 1 to 20.'],
    ['attempts', '21', 'Attempts must be from 1 to 20.'],
    ['attempts', '2.5', 'Attempts must be a whole number from 1 to 20.'],
    ['attempts', '1e1', 'Attempts must be a whole number from 1 to 20.'],
    ['attempts', 'five', 'Attempts must be a whole number from 1 to 20.'],
    ['first-delay', '0,5', 'First delay must be a number such as 0.5 from 0.01 to 30 seconds.'],
    ['first-delay', '-1', 'First delay must be a number such as 0.5 from 0.01 to 30 seconds.'],
    ['first-delay', '0', 'First delay must be from 0.01 to 30 seconds.'],
    ['first-delay', 'Infinity', 'First delay must be a number such as 0.5 from 0.01 to 30 seconds.'],
    ['first-delay', '0.5001', 'First delay must be a multiple of 0.01 seconds.'],
    ['first-delay', '0.505', 'First delay must be a multiple of 0.01 seconds.'],
    ['max-delay', '301', 'Longest delay must be from 0.01 to 300 seconds.'],
    ['max-delay', '0.1', 'Longest delay must not be shorter than the first delay (1 s).'],
    ['retry-after-cap', '1.5', 'Retry-After cap must be a whole number from 1 to 3600 seconds.'],
    ['total-time', '9999', 'Time limit in all must be from 1 to 3600 seconds.'],
    ['jitter', 'some', 'Jitter must be one of none, equal, full.'],
  ])('%s=%s is refused', (param, found, reason) => {
    const parsed = parsePolicy({ [param]: found });
    expect(parsed).toMatchObject({ ok: false, policy: DEFAULT_POLICY, refusals: [{ param, found, reason }] });
  });

  test('a refused jitter is told apart from the fields with numbers', () => {
    const parsed = parsePolicy({ jitter: 'some' });
    expect(parsed.ok ? [] : parsed.refusals.map(({ field }) => field)).toEqual(['jitter']);
  });

  test('one bad value does not take the good ones with it', () => {
    const parsed = parsePolicy({ attempts: 'x', 'first-delay': '2', jitter: 'equal' });
    expect(parsed.policy).toEqual({ ...DEFAULT_POLICY, firstDelayMs: 2000, jitter: 'equal' });
    expect(parsed.ok ? [] : parsed.refusals.map(({ field }) => field)).toEqual(['attempts']);
  });

  test('whatever is written, the policy that comes out is within the limits', () => {
    const texts = fc.oneof(fc.string(), fc.double().map(String), fc.integer().map(String));
    const params = [...FIELD_LIMITS.map(({ param }) => param), 'jitter'];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...params), texts), (input) => {
        const { policy } = parsePolicy(input);
        expect(parsePolicy(policyToTexts(policy))).toEqual({ ok: true, policy });
      }),
    );
  });
});
