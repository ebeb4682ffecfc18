import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decoderSamples } from '@/lib/decoder/answer/samples';
import { fromFragment, toFragment } from '@/lib/decoder/answer/share';
import { decode } from '@/lib/decoder/decode';
import type { Diagnosis } from '@/lib/decoder/diagnosis';
import { FROZEN_CATALOGUE } from '@/tests/fixtures/catalogue';

const catalogue = FROZEN_CATALOGUE;
const NOW = Date.UTC(2026, 0, 5);

function carried({ kind, errors, extracted: { status, type, code } }: Diagnosis) {
  return { kind, errors, status, type, code };
}

const PASTES = [
  ...decoderSamples(catalogue).map(({ text }) => text),
  'server_error',
  'openai.InternalServerError',
  'curl: (22) The requested URL returned error: 418',
  '{"error":{"message":"x","type":"overloaded_error","code":529}}',
];

describe('a link', () => {
  test.each(PASTES)('opens to the same answer: %#', (paste) => {
    const diagnosis = decode(paste, catalogue, NOW);
    const opened = fromFragment(`#${toFragment(diagnosis)}`, catalogue);
    expect(opened && carried(opened)).toEqual(carried(diagnosis));
  });

  test('carries no value that is not made of words', () => {
    const diagnosis = decode(
      '{"error":{"message":"x","type":"rate_limit_error","code":"abc123secret99x"}}',
      catalogue,
      NOW,
    );
    expect(toFragment(diagnosis)).toBe('error=429-rate-limit-error&type=rate_limit_error');
  });

  test('is empty when there is nothing to link to', () => {
    expect(toFragment(decode('hello', catalogue, NOW))).toBe('');
    expect(toFragment(decode('', catalogue, NOW))).toBe('');
  });

  test.each(['', '#', '#error=', '#error=nothing', '#status=200', '#status=429', '#x=1&&=', '#error=%F0'])(
    'is not opened: %s',
    (fragment) => {
      expect(fromFragment(fragment, catalogue)).toBeUndefined();
    },
  );

  test.each([
    ['#xerror=401-invalid-api-key&error=429-rate-limit-error', ['429-rate-limit-error'], {}],
    ['#error=429-rate-limit-error&error=401-invalid-api-key', ['429-rate-limit-error'], {}],
    ['#error=429-rate-limit-error,429-rate-limit-error', ['429-rate-limit-error'], {}],
    ['#error=429-rate-limit-error!&error=401-invalid-api-key', ['401-invalid-api-key'], {}],
    ['#error=429-rate-limit-error&status=4290', ['429-rate-limit-error'], {}],
    ['#error=429-rate-limit-error&status=1429', ['429-rate-limit-error'], {}],
    ['#error=429-rate-limit-error&type=a1b2c3d4', ['429-rate-limit-error'], {}],
    ['#error=429-rate-limit-error&status=429&code=a_b', ['429-rate-limit-error'], { status: 429, code: 'a_b' }],
  ])('leaves out what it does not know: %s', (fragment, errors, extracted) => {
    expect(fromFragment(fragment, catalogue)).toMatchObject({ kind: 'known', errors });
    expect(fromFragment(fragment, catalogue)?.extracted).toEqual(extracted);
  });

  test('to a status that the reference does not list opens to that status', () => {
    const opened = fromFragment('#status=418', catalogue);
    expect(opened).toMatchObject({ kind: 'outside', errors: [], outside: { status: 418 }, also: [], conflicts: [] });
  });

  test('opens without a fault whatever it holds', () => {
    fc.assert(fc.property(fc.string(), (text) => void fromFragment(`#error=${text}&status=${text}`, catalogue)));
  });
});
