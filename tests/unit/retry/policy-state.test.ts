import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY, FIELD_LIMITS, JITTERS } from '@/lib/retry/policy';
import { editPolicyState, policyAddress, policyQuery, readPolicyState } from '@/lib/retry/policy-state';

const built = readPolicyState('');

describe('reading an address', () => {
  it('without parameters gives the default', () => {
    expect(built.policy).toEqual(DEFAULT_POLICY);
    expect(built.refusals).toEqual([]);
  });

  it('takes good values and keeps bad ones in their fields', () => {
    const state = readPolicyState('?attempts=3&first-delay=soon&lang=go');
    expect(state.policy).toEqual({ ...DEFAULT_POLICY, attempts: 3 });
    expect(state.texts['first-delay']).toBe('soon');
    expect(state.refusals.map(({ param }) => param)).toEqual(['first-delay']);
    expect(state.texts.lang).toBeUndefined();
  });

  it('knows the part that is the policy’s, whatever the order and the rest', () => {
    expect(policyQuery('?lang=go&jitter=none&attempts=3&q=x')).toBe('attempts=3&jitter=none');
    expect(policyQuery('?attempts=3%26lang%3Dgo')).toBe('attempts=3%26lang%3Dgo');
    expect(policyQuery('?attempts')).toBe('attempts=');
    expect(policyQuery('?lang=go')).toBe('');
  });
});

describe('editing', () => {
  it('changes the policy and the address', () => {
    const state = editPolicyState(built, 'attempts', '3');
    expect(state.policy.attempts).toBe(3);
    expect(policyAddress(state).attempts).toBe('3');
    expect(policyAddress(state)['first-delay']).toBe('');
  });

  it.each(['', '0', '21', 'five', '2.5', '-1'])(
    'refuses %j attempts, keeps it in the field and the last good value',
    (text) => {
      const state = editPolicyState(editPolicyState(built, 'attempts', '3'), 'attempts', text);
      expect(state.texts.attempts).toBe(text);
      expect(state.policy.attempts).toBe(3);
      expect(state.refusals).toHaveLength(1);
      expect(policyAddress(state).attempts).toBe('3');
    },
  );

  it('takes what is good in one field while another is bad, and the other when it is mended', () => {
    const bad = editPolicyState(built, 'attempts', '99');
    const both = editPolicyState(bad, 'jitter', 'none');
    expect(both.policy).toEqual({ ...DEFAULT_POLICY, jitter: 'none' });
    expect(both.texts.attempts).toBe('99');
    const mended = editPolicyState(both, 'attempts', '9');
    expect(mended.policy).toEqual({ ...DEFAULT_POLICY, jitter: 'none', attempts: 9 });
    expect(mended.refusals).toEqual([]);
  });

  it('blames the longest delay when it is shorter than the first', () => {
    const state = editPolicyState(editPolicyState(built, 'max-delay', '2'), 'first-delay', '3');
    expect(state.refusals.map(({ param }) => param)).toEqual(['max-delay']);
    expect(state.policy.maxDelayMs).toBeGreaterThanOrEqual(state.policy.firstDelayMs);
    expect(state.texts).toMatchObject({ 'first-delay': '3', 'max-delay': '2' });
  });

  it('never leaves a policy that the address does not give back', () => {
    const anyEdit = fc.tuple(
      fc.constantFrom(...FIELD_LIMITS.map(({ param }) => param), 'jitter'),
      fc.oneof(fc.constantFrom(...JITTERS, '', 'x', '0.5', '1', '5', '20', '300', '9999'), fc.string({ maxLength: 5 })),
    );
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 8 }), (edits) => {
        const state = edits.reduce((before, [param, text]) => editPolicyState(before, param, text), built);
        const linked = Object.entries(policyAddress(state)).filter(([, value]) => value !== '');
        const restored = readPolicyState(`?${new URLSearchParams(linked)}`);
        expect(restored.policy).toEqual(state.policy);
        expect(restored.refusals).toEqual([]);
        for (const [param, text] of edits.slice(-1)) expect(state.texts[param]).toBe(text);
      }),
    );
  });
});
