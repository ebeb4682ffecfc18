import { describe, expect, test } from 'vitest';
import { aboutElsewhere } from '@/lib/decoder/answer/elsewhere';
import { durationInWords, limitInWords } from '@/lib/decoder/answer/limit-in-words';
import { doubtAboutSender, shouldRetryInWords } from '@/lib/decoder/answer/sender';
import { decode } from '@/lib/decoder/decode';
import { FROZEN_CATALOGUE } from '@/tests/fixtures/catalogue';

describe('a limit', () => {
  test.each([
    [{ what: 'requests', limit: 60, remaining: 0, resetSeconds: 360 }, '0 of 60 left, back in 6 min'],
    [{ what: 'tokens', limit: 40_000, remaining: 31_000, resetSeconds: 1 }, '31,000 of 40,000 left, full again in 1 s'],
    [{ what: 'tokens', remaining: 5 }, '5 left'],
    [{ what: 'tokens', limit: 60 }, 'at most 60'],
    [{ what: 'tokens', resetSeconds: 62 }, 'back in 1 min 2 s'],
  ])('%j', (limit, words) => {
    expect(limitInWords(limit)).toBe(words);
  });

  test.each([
    [0.006, '0.006 s'],
    [0, '0 s'],
    [59.2, '1 min'],
    [3600, '1 h'],
    [7501, '2 h 5 min'],
    [90_000, '1 d 1 h'],
  ])('takes %d s: %s', (seconds, words) => {
    expect(durationInWords(seconds)).toBe(words);
  });
});

describe('who answered', () => {
  test.each([
    ['503', true],
    ['got status 503', true],
    ['HTTP/1.1 503 x\nx-request-id: req_0a1b2c3d', false],
    ['service_unavailable', false],
    ['openai.InternalServerError: Error code: 503 - overloaded', false],
    ['HTTP/1.1 503 x\n\n{"error":{"message":"Busy","type":"service_unavailable"}}', false],
  ])('is in doubt after %j: %s', (paste, isInDoubt) => {
    const diagnosis = decode(paste, FROZEN_CATALOGUE, 0);
    if (diagnosis.kind === 'none' || diagnosis.kind === 'empty') throw new Error(diagnosis.kind);
    const doubt = expect.stringMatching(/^Nothing in the paste tells who answered: .*\.$/);
    expect(doubtAboutSender(diagnosis)).toEqual(isInDoubt ? doubt : undefined);
  });

  test('the word of the response on retries is told both ways', () => {
    expect(shouldRetryInWords(true)).toContain('x-should-retry: true. ');
    expect(shouldRetryInWords(false)).toContain('then do not retry');
  });

  test.each([
    ['pinecone.exceptions.NotFoundException: (404)', 'Pinecone answered this', /^Check your key, .* at Pinecone;/],
    ['connect ECONNREFUSED 127.0.0.1:8000', 'No answer came back', /^Check host and port/],
    ["ModuleNotFoundError: No module named 'openai'", 'The program failed by itself', /^Install the package/],
    [
      '{"object":"chat.completion","choices":[{"message":{"content":"Hello"}}]}',
      'An answer without an error',
      /finish_reason/,
    ],
  ])('%j: %s', (paste, title, advice) => {
    const diagnosis = decode(paste, FROZEN_CATALOGUE, 0);
    if (diagnosis.kind !== 'none') throw new Error(diagnosis.kind);
    const words = aboutElsewhere(diagnosis);
    expect(words).toEqual({
      title,
      because: expect.stringMatching(/^[A-Z].*\.$/),
      advice: expect.stringMatching(advice),
    });
  });

  test('the reader’s own server is told where to look', () => {
    const diagnosis = decode('The quick brown fox', FROZEN_CATALOGUE, 0);
    if (diagnosis.kind !== 'none') throw new Error(diagnosis.kind);
    expect(aboutElsewhere({ ...diagnosis, origin: { by: 'own' } })).toEqual({
      title: 'Your own server answered this',
      because: expect.stringMatching(/^Your own server answered this, .*\.$/),
      advice: expect.stringMatching(/^Look in the server’s log /),
    });
    expect(aboutElsewhere({ ...diagnosis, origin: { by: 'service' } }).title).toBe('Another service answered this');
  });

  test('a text about errors is told from one that has none', () => {
    const titleOf = (paste: string) => {
      const diagnosis = decode(paste, FROZEN_CATALOGUE, 0);
      return diagnosis.kind === 'none' ? aboutElsewhere(diagnosis).title : diagnosis.kind;
    };
    expect(
      titleOf(
        '## Errors\n- 400 bad request\n- 401 unauthorized\n- 403 forbidden\n- 404 not found\n- 429 rate limit\n- 500 server',
      ),
    ).toBe('A text about errors');
    expect(titleOf('The quick brown fox')).toBe('No API error found');
  });

  test.each([
    ['{"model": "gpt-4o", "messages": []}', 'This JSON', 'the output of curl -i'],
    ['<html><body>Welcome</body></html>', 'This page', 'The status line'],
    ['  File "/app/a.py", line 3, in run\n    run()', 'frames of a trace', 'in Python it is the last one'],
    ['curl https://example.org/v1/models', 'the command', 'Run it with -i'],
    ['const answer = ask();', 'source code', 'Run it, and paste'],
    ['2026-11-28T10:00:00Z INFO starting', 'This log', 'raise the log level'],
    ['The quick brown fox', 'No HTTP error status', 'the last lines of the exception'],
  ])('where %j is pasted, the answer says what to paste instead', (paste, because, advice) => {
    const diagnosis = decode(paste, FROZEN_CATALOGUE, 0);
    if (diagnosis.kind !== 'none') throw new Error(diagnosis.kind);
    const said = aboutElsewhere(diagnosis);
    expect(said.because).toContain(because);
    expect(said.advice.toLowerCase()).toContain(advice.toLowerCase());
  });
});
