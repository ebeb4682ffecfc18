import { describe, expect, test } from 'vitest';
import { becauseOf } from '@/lib/decoder/answer/as-text';
import { explainGround, meaningOf, tellApart } from '@/lib/decoder/answer/explain';

import { fromFragment } from '@/lib/decoder/answer/share';
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
    [
      '{"error":{"message":"The model flow-9 does not exist","type":"invalid_request_error"}}',
      'A guess: the type invalid_request_error covers many errors, and the wording fits 404.',
    ],
    ['{"error":{"message":"Payment Required"}}', 'A guess: the message is the name of status 402.'],
    [
      'openai.RateLimitError: You exceeded your current quota',
      'No status was found; the exception openai.RateLimitError means 429, and the wording speaks of quota.',
    ],
    [
      'openai.InternalServerError: The server is overloaded',
      'A guess: the exception openai.InternalServerError stands for every 5xx, and the wording fits 503.',
    ],
    [
      '{"status":429,"error":{"message":"x","code":"insufficient_quota"}}',
      'Status 429 in a field of its own. The code insufficient_quota is more exact.',
    ],
    ['{"status":403,"error":{"message":"x","code":"model_not_found"}}', 'Status 403 in a field of its own.'],
    [
      '{"error":{"message":"x y","type":"overloa',
      'No status was found, and only this row has words that begin with overloa.',
    ],
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

  test('an exception that usually means another status is named by it', () => {
    const rows = entriesOf(['401-invalid-api-key', '404-not-found-error'], catalogue);
    expect(meaningOf({ trusted: 'status 401', against: 'exception openai.NotFoundError' }, rows)).toBe(
      `The exception usually means 404. ${rows[0]?.recommendation} first.`,
    );
  });

  test('an answer from a link rests on the link', () => {
    const opened = fromFragment('error=429-rate-limit-error', catalogue);
    expect(opened && explainGround(opened)).toMatch(/^Opened from a link, .*\.$/);
  });

  test('what tells rows apart', () => {
    expect(tellApart([500, 502])).toContain('500 or 502');
  });
});
