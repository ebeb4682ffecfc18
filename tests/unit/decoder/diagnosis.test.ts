import { describe, expect, test } from 'vitest';
import { becauseOf } from '@/lib/decoder/answer/as-text';
import { decode } from '@/lib/decoder/decode';
import { FROZEN_CATALOGUE } from '@/tests/fixtures/catalogue';

const catalogue = FROZEN_CATALOGUE;
const NOW = Date.UTC(2026, 2, 2, 10, 0, 0);
const QUOTA = `Error code: 429 - {'error': {'message': 'Gone', 'type': 'insufficient_quota', 'param': None, 'code': 'insufficient_quota'}}`;

describe('conflicts', () => {
  test('429 with a code for an empty account: waiting does not help', () => {
    const diagnosis = decode(QUOTA, catalogue, NOW);
    expect(diagnosis).toMatchObject({ kind: 'known', errors: ['402-insufficient-balance', '429-rate-limit-error'] });
    expect(diagnosis).toMatchObject({ conflicts: [{ trusted: 'code insufficient_quota', against: 'status 429' }] });
  });

  test('a status and a code of different rows: the status leads, both are shown', () => {
    const diagnosis = decode('HTTP 403 (invalid_request_error: model_not_found)\n\nNo access', catalogue, NOW);
    expect(diagnosis).toMatchObject({ kind: 'known', errors: ['403-permission-error', '404-not-found-error'] });
    expect(diagnosis).toMatchObject({ conflicts: [{ trusted: 'status 403', against: 'code model_not_found' }] });
  });
});

describe('confidence', () => {
  test.each([
    ['certain', QUOTA],
    ['certain', '{"error":{"message":"x","type":"invalid_request_error","code":"invalid_api_key"}}'],
    ['likely', '{"error":{"message":"x","type":"permission_error","code":null}}'],
    ['likely', 'openai.PermissionDeniedError'],
    ['likely', "{ Code: 'AccessDenied', '$metadata': { httpStatusCode: 403 } }"],
    ['likely', '{"statusCode":403,"error":"Forbidden","message":"Insufficient scope","errorCode":"permission_error"}'],
    ['guess', 'Rate limit reached, please slow down'],
  ])('%s: %s', (confidence, paste) => {
    expect(decode(paste, catalogue, NOW)).toMatchObject({ confidence });
  });

  test('a guess says that it is one', () => {
    expect(becauseOf(decode('Rate limit reached, please slow down', catalogue, NOW))).toMatch(/^A guess: /);
  });

  test('rows that are equally right say what tells them apart', () => {
    const diagnosis = decode('server_error', catalogue, NOW);
    expect(diagnosis).toMatchObject({ kind: 'ambiguous', errors: ['500-server-error', '502-server-error'] });
  });
});

describe('the time to retry', () => {
  test.each<[paste: string, expected: object]>([
    ['HTTP/1.1 429 Too Many Requests\nRetry-After: 34', { seconds: 34, source: 'Retry-After: 34' }],
    [
      'HTTP/1.1 503 x\nDate: Mon, 02 Mar 2026 09:59:30 GMT\nRetry-After: Mon, 02 Mar 2026 10:00:00 GMT',
      { seconds: 30, sentAt: NOW - 30_000 },
    ],
    ['HTTP/1.1 503 x\nRetry-After: Mon, 02 Mar 2026 10:00:20 GMT', { seconds: 20, sentAt: NOW }],
    ['HTTP/2 429\nretry-after-ms: 6', { seconds: 0.006 }],
    ['Error: 429 Slow down. Please try again in 1m2s.', { seconds: 62 }],
    ['Error: 429 Slow down. Please try again in 6ms.', { seconds: 0.006 }],
    ['Error: 429 Slow down. Please retry after 26 seconds.', { seconds: 26 }],
    ['{"error":{"code":429,"message":"x","details":[{"retryDelay":"34.07s"}]}}', { seconds: 34.07 }],
    ['HTTP/1.1 429 x\nx-ratelimit-reset-requests: 1s\nx-ratelimit-reset-tokens: 6m0s', { seconds: 360 }],
  ])('%s', (paste, expected) => {
    expect(decode(paste, catalogue, NOW)).toMatchObject({ retryTime: expected });
  });

  test.each([
    `INFO Retrying request to /chat/completions in 0.49 seconds\n${QUOTA}`,
    'Error: 429 Slow down; retrying 1/5 in 214ms…',
  ])('is not what an SDK says of itself: %s', (paste) => {
    expect(decode(paste, catalogue, NOW)).not.toHaveProperty('retryTime');
  });
});

describe('the SDK', () => {
  test.each([
    ['openai-python', QUOTA],
    [
      'openai-node',
      'RateLimitError: 429 x\n    at APIError.generate (file:///a/node_modules/openai/core/error.mjs:1:2)',
    ],
    ['openai-go', 'POST "https://api.flowapi.net/v1/chat/completions": 404 Not Found {"message":"x"}'],
    ['openai-java', 'com.openai.errors.RateLimitException: 429: x'],
    ['openai-dotnet', 'System.ClientModel.ClientResultException: HTTP 401 (a: invalid_api_key)\n\nx'],
    ['openai-ruby', 'OpenAI::Errors::RateLimitError: {:status=>429}'],
    ['async-openai', 'ApiError(ApiError { message: "x", type: Some("requests"), code: None })'],
    ['openai-php', 'OpenAI\\Exceptions\\RateLimitException: x'],
  ])('%s', (sdk, paste) => {
    expect(decode(paste, catalogue, NOW)).toMatchObject({ sdk });
  });
});

describe('the shown text', () => {
  test('marks what decided', () => {
    const diagnosis = decode(
      'HTTP/2 429\nretry-after: 7\nx-request-id: req_abcdef123\n\n{"error":{"message":"Slow","type":"requests","code":"rate_limit_exceeded"}}',
      catalogue,
      NOW,
    );
    const shown = diagnosis.kind === 'empty' ? { text: '', marks: [] } : diagnosis.shown;
    expect(shown.marks.map(({ start, end, kind }) => [kind, shown.text.slice(start, end)])).toEqual([
      ['status', '429'],
      ['retryAfter', '7'],
      ['requestId', 'req_abcdef123'],
      ['message', 'Slow'],
      ['type', 'requests'],
      ['code', 'rate_limit_exceeded'],
    ]);
  });

  test('marks an escaped value from its beginning to its end', () => {
    const diagnosis = decode('{"error":{"message":"Say \\"please\\".","code":"invalid_api_key"}}', catalogue, NOW);
    const shown = diagnosis.kind === 'empty' ? { text: '', marks: [] } : diagnosis.shown;
    expect(shown.marks.map(({ start, end }) => shown.text.slice(start, end))).toEqual([
      'Say \\"please\\".',
      'invalid_api_key',
    ]);
    expect(diagnosis.extracted.message).toBe('Say "please".');
  });

  test('marks the limit whose reset is waited for, also behind other lines', () => {
    const paste = 'starting\nHTTP/1.1 429\nx-ratelimit-remaining-requests: 0\nx-ratelimit-reset-requests: 42s\n\n{}';
    const diagnosis = decode(paste, catalogue, NOW);
    const shown = diagnosis.kind === 'empty' ? { text: '', marks: [] } : diagnosis.shown;
    expect(shown.marks.map(({ start, end, kind }) => [kind, shown.text.slice(start, end)])).toEqual([
      ['status', '429'],
      ['retryAfter', '42s'],
    ]);
  });

  test('keeps the decisive part of a long paste', () => {
    const diagnosis = decode(
      `${'noise all around\n'.repeat(2000)}${QUOTA}\n${'more noise\n'.repeat(2000)}`,
      catalogue,
      NOW,
    );
    const shown = diagnosis.kind === 'empty' ? undefined : diagnosis.shown;
    expect(shown?.shortened).toBe(true);
    expect(shown?.text.length).toBeLessThan(5000);
    expect(shown?.text).toContain('Error code: 429');
    // What is left out is left out by whole lines.
    const lines = new Set(shown?.text.split('\n'));
    expect(lines).toEqual(new Set(['…', 'noise all around', QUOTA, 'more noise']));
  });

  test('a secret inside a message is a mark of its own', () => {
    const diagnosis = decode('Error: 401 Incorrect API key: sk-flow-EXAMPLE0123456789. Get one.', catalogue, NOW);
    const kinds = diagnosis.kind === 'empty' ? [] : diagnosis.shown.marks.map(({ kind }) => kind);
    expect(kinds).toEqual(['status', 'message', 'secret', 'message']);
  });
});

test.each([
  ['', 'empty'],
  [' \n\t', 'empty'],
  ['\ufeff', 'empty'],
  ['hello', 'none'],
  ['x '.repeat(500_000), 'none'],
])('nothing to decode %#', (paste, kind) => {
  expect(decode(paste, catalogue, NOW).kind).toBe(kind);
});

describe('an error that is reported once more without its body', () => {
  const reported = (status: number, type: string) =>
    `10:00:00 ERROR openai.APIStatusError: Error code: ${status} - {'error': {'message': 'Slow down', 'type': '${type}', 'code': 'a_b'}, 'request_id': 'req_aaaa1111'}\n`;
  const again = (status: number) => `10:00:05 ERROR request failed with status ${status}`;

  test('has type, code and message of the report before, and not its request id', () => {
    expect(decode(reported(429, 'requests') + again(429), catalogue, NOW).extracted).toEqual({
      status: 429,
      type: 'requests',
      code: 'a_b',
      message: 'Slow down',
    });
  });

  test.each([
    ['another status', reported(429, 'requests') + again(503), 503],
    ['a status that the reference does not list', reported(418, 'teapot_error') + again(418), 418],
    ['the same long ago', `${reported(429, 'requests')}${'10:00:01 INFO worker idle\n'.repeat(300)}${again(429)}`, 429],
    ['the same after it', `${again(429)}\n10:00:09 INFO worker idle`, 429],
  ])('has nothing of %s', (_what, paste, status) => {
    expect(decode(paste, catalogue, NOW).extracted).toEqual({ status });
  });
});
