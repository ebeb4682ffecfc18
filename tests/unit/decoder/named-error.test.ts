import { expect, test } from 'vitest';
import { keyOfAlso, keyOfAnswer, nameError } from '@/lib/decoder/answer/named-error';
import { aboutStatus } from '@/lib/decoder/answer/outside-status';
import { decode } from '@/lib/decoder/decode';
import { FROZEN_CATALOGUE } from '@/tests/fixtures/catalogue';

test('an error of the reference is named by its row', () => {
  const row = FROZEN_CATALOGUE.find(({ slug }) => slug === '429-rate-limit-error');
  expect(nameError('429-rate-limit-error', FROZEN_CATALOGUE, aboutStatus)).toEqual({
    status: 429,
    type: 'rate_limit_error',
    cause: row?.cause,
    verdict: 'backoff',
  });
});

test('a status that the reference does not list is named by what it means in general', () => {
  expect(nameError('413', FROZEN_CATALOGUE, aboutStatus)).toEqual({
    status: 413,
    type: 'Payload too large',
    cause: 'Not in the reference',
    verdict: 'change-request',
  });
});

test('the keys of an answer and of the errors beside it are slugs, or else statuses', () => {
  const keysOf = (paste: string) => {
    const diagnosis = decode(paste, FROZEN_CATALOGUE, 0);
    return [keyOfAnswer(diagnosis), 'also' in diagnosis ? diagnosis.also.map(keyOfAlso) : []];
  };
  expect(keysOf('Error code: 401 - x\n\nHTTP/1.1 413 Payload Too Large')).toEqual(['413', ['401-invalid-api-key']]);
  expect(keysOf('HTTP/1.1 413 Payload Too Large\n\nError code: 401 - x')).toEqual(['401-invalid-api-key', ['413']]);
  expect(keysOf('The quick brown fox')).toEqual(['', []]);
});
