import { expect, test } from 'vitest';
import { announcement } from '@/lib/decoder/answer/announcement';
import { aboutElsewhere } from '@/lib/decoder/answer/elsewhere';
import { decode } from '@/lib/decoder/decode';
import { FROZEN_CATALOGUE } from '@/tests/fixtures/catalogue';

/** What a screen reader says of a paste. */
function heard(paste: string): string {
  const diagnosis = decode(paste, FROZEN_CATALOGUE, 0);
  return announcement(diagnosis, FROZEN_CATALOGUE, diagnosis.kind === 'none' ? aboutElsewhere(diagnosis) : undefined);
}

const adviceOf = (status: number) => FROZEN_CATALOGUE.find((error) => error.status === status)?.recommendation;

test.each([
  [
    'the verdict, the error and what to do',
    'HTTP/1.1 401 Unauthorized',
    `Fix key or account, then retry. 401 invalid_api_key. ${adviceOf(401)}.`,
  ],
  [
    'the wait in whole seconds, rounded up',
    'HTTP/1.1 429 Too Many Requests\nretry-after: 6.4',
    `Retry in 7 s. 429 rate_limit_error. ${adviceOf(429)}.`,
  ],
  [
    'no wait before an error that no wait mends',
    'HTTP/1.1 401 Unauthorized\nretry-after: 6',
    `Fix key or account, then retry. 401 invalid_api_key. ${adviceOf(401)}.`,
  ],
  [
    'every error that fits',
    '{"error":{"message":"x","type":"server_error"}}',
    '2 errors fit: 500 server_error, 502 server_error.',
  ],
  ['a status that the reference does not list', 'HTTP/1.1 413 Payload Too Large', 'Status 413. Not in the reference.'],
  ['who answered in place of the API', 'pinecone.exceptions.NotFoundException: (404)', 'Pinecone answered this.'],
  ['nothing of an empty paste', ' \n', ''],
])('says %s', (_what, paste, words) => {
  expect(heard(paste)).toBe(words);
});

test.each([
  ['Error code: 401 - x\nError code: 503 - y', / 1 other error is in this paste\.$/],
  ['Error code: 401 - x\nError code: 402 - y\nError code: 503 - z', / 2 other errors are in this paste\.$/],
  [
    'Error code: 401 - x\nHTTP/1.1 413 Payload Too Large',
    /^Status 413\. Not in the reference\. 1 other error is in this paste\.$/,
  ],
])('counts the other errors of %j', (paste, words) => {
  expect(heard(paste)).toMatch(words);
});

test('says nothing of an answer whose errors the reference has not', () => {
  expect(announcement(decode('HTTP/1.1 401 Unauthorized', FROZEN_CATALOGUE, 0), [], undefined)).toBe('');
});
