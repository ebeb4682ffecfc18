import { describe, expect, test } from 'vitest';
import { becauseOf } from '@/lib/decoder/answer/as-text';
import { decode } from '@/lib/decoder/decode';
import { decodeInSlices } from '@/lib/decoder/decode-in-slices';
import { FROZEN_CATALOGUE } from '@/tests/fixtures/catalogue';

const LOG = `2026-11-28T10:02:02Z ERROR openai.RateLimitError: Error code: 429 - {'error': {'message': 'Slow down', 'type': 'rate_limit_error'}, 'request_id': 'req_slow1'}
2026-11-28T10:03:02Z ERROR openai.RateLimitError: Error code: 429 - {'error': {'message': 'Slower', 'type': 'rate_limit_error'}, 'request_id': 'req_slow2'}
2026-11-28T10:08:02Z ERROR openai.InternalServerError: Error code: 503 - {'error': {'message': 'Busy'}, 'request_id': 'req_busy'}
`;

describe('another error of a paste, chosen', () => {
  test('is answered with the facts of its own last record', () => {
    expect(decode(LOG, FROZEN_CATALOGUE, 0)).toMatchObject({
      errors: ['503-service-unavailable'],
      extracted: { status: 503, message: 'Busy', requestId: 'req_busy' },
      also: [{ error: '429-rate-limit-error', count: 2 }],
    });
    expect(decode(LOG, FROZEN_CATALOGUE, 0, '429-rate-limit-error')).toMatchObject({
      errors: ['429-rate-limit-error'],
      extracted: { status: 429, message: 'Slower', requestId: 'req_slow2' },
      seen: { count: 2, first: '2026-11-28T10:02:02Z', last: '2026-11-28T10:03:02Z' },
      also: [{ error: '503-service-unavailable', count: 1 }],
    });
  });

  test('may have a status that the reference does not list', () => {
    const paste = `HTTP 418 - {"error":{"message":"No coffee","type":"x"}}\n\n${LOG}`;
    expect(decode(paste, FROZEN_CATALOGUE, 0, '418')).toMatchObject({ kind: 'outside', outside: { status: 418 } });
  });

  test('that no record of its own tells has its status, and nothing else', () => {
    const answer = decode(LOG, FROZEN_CATALOGUE, 0, '504-gateway-timeout');
    expect(answer).toMatchObject({ errors: ['504-gateway-timeout'], extracted: { status: 504 }, confidence: 'likely' });
    expect(answer.extracted).toEqual({ status: 504 });
    expect(becauseOf(answer)).toBe('Status 504 stands in the record of another error, without facts of its own.');
  });

  test('is the same in slices', async () => {
    const chosen = '429-rate-limit-error';
    expect(await decodeInSlices(LOG, FROZEN_CATALOGUE, { now: 0, chosen })).toEqual(
      decode(LOG, FROZEN_CATALOGUE, 0, chosen),
    );
  });
});
