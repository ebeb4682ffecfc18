import { describe, expect, test } from 'vitest';
import { becauseOf } from '@/lib/decoder/answer/as-text';
import { meaningOf, tellApart } from '@/lib/decoder/answer/explain';
import { aboutStatus } from '@/lib/decoder/answer/outside-status';
import { decode } from '@/lib/decoder/decode';
import { entriesOf } from '@/lib/errors';
import { FROZEN_CATALOGUE } from '@/tests/fixtures/catalogue';

const catalogue = FROZEN_CATALOGUE;

describe('why', () => {
  test.each([
    ['HTTP/1.1 429 Too Many Requests', 'Status 429 in the HTTP status line.'],
    ['Error code: 404 - x', 'Status 404 in the form in which SDKs print it.'],
    ['NotFoundError: 404 x', 'Status 404 after the exception’s name.'],
    ['402 Insufficient Balance', 'Status 402 beside the words of the error.'],
    [
      '{"error":{"message":"x","code":"invalid_api_key"}}',
      'No status was found; the code invalid_api_key was followed.',
    ],
    ['openai.NotFoundError', 'No status was found; the exception openai.NotFoundError means 404.'],
    ['AI_APICallError: Not Found', 'No status was found; the exception AI_APICallError: Not Found means 404.'],
    [
      'openai.InternalServerError',
      'No status was found, and the exception openai.InternalServerError stands for every 5xx.',
    ],
    ['insufficient bal', expect.stringContaining('No HTTP error status, error type, error code or exception')],
    ['pinecone.core.client.exceptions.UnauthorizedException: (401)', expect.stringContaining('Pinecone answered this')],
    ['Rate limit reached', 'A guess: no status, type or code; the wording is that of 429.'],
    ['503', 'A guess: nothing but the number 503 was pasted, which is a status of the reference.'],
    [
      "ModuleNotFoundError: No module named 'openai'",
      expect.stringMatching(/^An import error: .* Install the package/),
    ],
    ['', 'Nothing was pasted.'],
  ])('%s', (paste, because) => {
    expect(becauseOf(decode(paste, catalogue, 0))).toEqual(because);
  });

  test.each([
    [
      '{"status":429,"error":{"message":"x","code":"insufficient_quota"}}',
      'code insufficient_quota',
      'Waiting does not help.',
    ],
    ['{"status":403,"error":{"message":"x","code":"model_not_found"}}', 'status 403', 'read that row too'],
    ['HTTP/1.1 429 x\n\n{"error":{"message":"Your balance ran out"}}', 'status 429', 'If quota or balance is used up'],
  ])('what a conflict means: %s', (paste, trusted, meaning) => {
    const diagnosis = decode(paste, catalogue, 0);
    const conflicts = 'conflicts' in diagnosis ? diagnosis.conflicts : [];
    const rows = entriesOf(diagnosis.errors, catalogue);
    expect(conflicts.map((conflict) => [conflict.trusted, meaningOf(conflict, rows)])).toEqual([
      [trusted, expect.stringContaining(meaning)],
    ]);
  });

  test('what tells rows apart', () => {
    expect(tellApart([500, 502])).toContain('500 or 502');
  });
});

test('a status outside the reference is explained, known or not', () => {
  for (let status = 400; status < 600; status++) {
    const { name, sender, advice } = aboutStatus(status);
    expect({ name, sender, advice }, String(status)).toEqual({
      name: expect.stringMatching(/^[A-Z]/),
      sender: expect.stringMatching(/^\w/),
      advice: expect.stringMatching(/^[A-Z]/),
    });
  }
  expect(aboutStatus(413)).toMatchObject({ name: 'Payload too large', retry: 'change-request' });
  expect(aboutStatus(529)).toMatchObject({ name: 'Overloaded', retry: 'backoff' });
});
