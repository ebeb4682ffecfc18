import { describe, expect, test } from 'vitest';
import { bandWords } from '@/lib/decoder/answer/band-words';
import { aboutElsewhere } from '@/lib/decoder/answer/elsewhere';
import { aboutStatus } from '@/lib/decoder/answer/outside-status';
import { decode } from '@/lib/decoder/decode';
import { FROZEN_CATALOGUE } from '@/tests/fixtures/catalogue';

function wordsOf(paste: string) {
  const diagnosis = decode(paste, FROZEN_CATALOGUE, 0);
  if (diagnosis.kind === 'empty') throw new Error(diagnosis.kind);
  return bandWords(
    diagnosis,
    FROZEN_CATALOGUE,
    diagnosis.kind === 'none' ? aboutElsewhere(diagnosis) : undefined,
    aboutStatus,
  );
}

describe('the band over an answer', () => {
  test.each([
    ['HTTP/1.1 400 Bad Request', 'Do not retry, change the request', 'change-request', [400]],
    ['HTTP/1.1 402 Payment Required', 'Fix key or account, then retry', 'fix-account', [402]],
    ['HTTP/1.1 429 Too Many Requests', 'Retry, with backoff', 'backoff', [429]],
    ['HTTP/1.1 500 Internal Server Error', 'Retry, then ask support', 'retry-then-support', [500]],
    [
      'HTTP/1.1 413 Payload Too Large\n\n{"error":{"message":"x","type":"y"}}',
      'Do not retry, change the request',
      'change-request',
      [413],
    ],
    ['{"error":{"message":"x","type":"server_error"}}', 'Retry', 'backoff', [500, 502]],
    ['The quick brown fox', 'No API error found', undefined, []],
  ])('%j: %s', (paste, headline, verdict, statuses) => {
    const words = wordsOf(paste);
    expect([words.headline, words.verdict]).toEqual([headline, verdict]);
    expect(words.named.map(({ status }) => status)).toEqual(statuses);
    expect(words.action).toMatch(/^[A-Z].*\.$/);
  });

  test('states no verdict where those of the errors that fit differ', () => {
    const diagnosis = decode('{"error":{"message":"x","type":"server_error"}}', FROZEN_CATALOGUE, 0);
    if (diagnosis.kind !== 'ambiguous') throw new Error(diagnosis.kind);
    const errors = ['402-insufficient-balance', '429-rate-limit-error'];
    expect(bandWords({ ...diagnosis, errors }, FROZEN_CATALOGUE, undefined, aboutStatus)).toMatchObject({
      headline: '2 errors fit',
      verdict: undefined,
    });
  });
});
