import { describe, expect, test } from 'vitest';
import { decode } from '@/lib/decoder/decode';
import type { Diagnosis } from '@/lib/decoder/diagnosis';
import { FROZEN_CATALOGUE } from '@/tests/fixtures/catalogue';
import { MIXED, NOT_OURS } from './cases/mixed-records';

const NOW = Date.UTC(2026, 0, 5);
const read = (paste: string) => decode(paste, FROZEN_CATALOGUE, NOW);

/** All statuses that an answer lists: its own first. */
function listed(diagnosis: Diagnosis) {
  const own = 'extracted' in diagnosis ? diagnosis.extracted.status : undefined;
  const also = 'also' in diagnosis ? diagnosis.also.map(({ status, count }) => `${status} × ${count}`) : [];
  return [`${own} × ${'seen' in diagnosis ? diagnosis.seen.count : 0}`, ...also];
}

describe('every error of a paste', () => {
  test.each<[what: string, paste: string, statuses: string[]]>([
    [
      'two exceptions',
      'Exception: HTTP 429 - {"error":{"message":"Slow down","type":"rate_limit_error"}}\nException: HTTP 504 - Gateway Time-out',
      ['504 × 1', '429 × 1'],
    ],
    [
      'attempts of an agent',
      '10:31:02 [agent] LLM error: 503 Overloaded. attempt 1/3\n10:31:10 [agent] LLM error: 503 Overloaded. attempt 2/3\n10:31:21 [agent] LLM error: 401 Invalid API key',
      ['401 × 1', '503 × 2'],
    ],
    [
      'lines of a batch file',
      '{"id":"b1","response":{"status_code":400,"request_id":"req_aaaa11","body":{"error":{"message":"bad","type":"invalid_request_error"}}}}\n{"id":"b2","response":{"status_code":200,"request_id":"req_bbbb22","body":{"choices":[]}}}\n{"id":"b3","response":{"status_code":429,"request_id":"req_cccc33","body":{"error":{"message":"slow","type":"rate_limit_error"}}}}',
      ['429 × 1', '400 × 1'],
    ],
    [
      'a list of providers',
      'all providers failed\n  1. openai/gpt-4o -> 429 rate_limit_error: Rate limit reached\n  2. anthropic/claude -> 403 permission_error: No access\n  3. google/gemini -> 503 UNAVAILABLE: The model is overloaded',
      ['503 × 1', '429 × 1', '403 × 1'],
    ],
    ['times without seconds', '02:00 401 invalid_api_key\n02:05 503 service_unavailable', ['503 × 1', '401 × 1']],
    [
      'classes of one library',
      'litellm.RateLimitError: RateLimitError: OpenAIException - used up\nlitellm.ServiceUnavailableError: ServiceUnavailableError: OpenAIException - busy',
      ['undefined × 1', '429 × 1'],
    ],
    [
      'lines that look like headers',
      'relay: 429 {"error":{"message":"Slow down","type":"rate_limit_error"}}\nrelay: 403 {"error":{"message":"Not on your plan","type":"permission_error"}}',
      ['403 × 1', '429 × 1'],
    ],
    [
      'what Go tests print',
      '--- FAIL: TestA (0.1s)\n    a_test.go:9: error, status code: 401, status: 401 Unauthorized, message: Key gone\n--- FAIL: TestB (0.2s)\n    b_test.go:9: error, status code: 429, status: 429 Too Many Requests, message: used up',
      ['429 × 1', '401 × 1'],
    ],
    [
      'rows of a table',
      '| model | result |\n|---|---|\n| a | 200 ok |\n| b | 403 permission_error: not on your plan |\n| c | 404 not_found_error: unknown model |',
      ['404 × 1', '403 × 1'],
    ],
    [
      'frames of a stream without blank lines',
      'data: {"error":{"message":"Slow down","type":"rate_limit_error"}}\ndata: {"error":{"message":"Busy","type":"service_unavailable"}}',
      ['undefined × 1', '429 × 1'],
    ],
    [
      'one of another service before a traceback',
      "botocore.exceptions.ClientError: An error occurred (AccessDenied) when calling the PutObject operation: Access Denied\nTraceback (most recent call last):\n  File \"/app/x.py\", line 8, in <module>\nopenai.PermissionDeniedError: Error code: 403 - {'error': {'message': 'Not verified', 'type': 'permission_error'}}",
      ['403 × 1'],
    ],
    [
      'a known line of a service below',
      "openai.AuthenticationError: Error code: 401 - {'error': {'message': 'Key gone', 'type': 'invalid_request_error', 'code': 'invalid_api_key'}}\nsentry: 429 Too Many Requests from https://o1.ingest.sentry.io/api/1/envelope/",
      ['401 × 1'],
    ],
    [
      'two responses',
      'HTTP/1.1 429 Too Many Requests\nretry-after: 2\n\n{"error":{"message":"Slow","type":"rate_limit_error"}}\nHTTP/1.1 401 Unauthorized\n\n{"error":{"message":"Bad key","code":"invalid_api_key"}}',
      ['401 × 1', '429 × 1'],
    ],
    [
      'an error that the reference does not list',
      'anthropic.InternalServerError: Error code: 529 - {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}\nopenai.RateLimitError: Error code: 429 - {"error":{"message":"Slow","type":"requests"}}',
      ['429 × 1', '529 × 1'],
    ],
  ])('%s', (_what, paste, statuses) => {
    expect(listed(read(paste))).toEqual(statuses);
  });

  test('what the reader’s own server made of it is none of them', () => {
    const answer = read(
      'INFO:     172.17.0.1:51234 - "POST /ask HTTP/1.1" 500 Internal Server Error\nopenai.PermissionDeniedError: Error code: 403 - {"error":{"message":"No access","type":"permission_error"}}',
    );
    expect(listed(answer)).toEqual(['403 × 1']);
  });

  test('facts of two records never mix', () => {
    const answer = read(
      '2026-01-05T10:00:00Z INFO done status=200 id=req_aaaa1111\n2026-01-05T10:00:04Z ERROR Error code: 504 - {"error":{"message":"Too slow","type":"gateway_timeout"}}\n2026-01-05T10:00:09Z INFO done status=200 id=req_bbbb2222',
    );
    expect(answer.extracted).toEqual({ status: 504, type: 'gateway_timeout', message: 'Too slow' });
  });
});

test.each(MIXED)('%s leads, %j are listed: %j', (leads, all, paste) => {
  const answer = read(paste);
  const row = FROZEN_CATALOGUE.find(({ slug }) => slug === answer.errors[0]);
  expect(String(row?.status)).toBe(leads);
  const also = 'also' in answer ? answer.also.map(({ status }) => String(status)) : [];
  expect([leads, ...also].sort()).toEqual([...all].sort());
});

test.each(NOT_OURS)('is not the API’s: %j', (paste) => {
  expect(read(paste).kind).toBe('none');
});

describe('a log over time', () => {
  const line = (minute: number, status: number, text: string) =>
    `2026-01-05T10:${String(minute).padStart(2, '0')}:00Z ERROR llm: Error code: ${status} - {"error":{"message":"${text}","type":"x_error"}}\n`;
  const log = (times: number) =>
    Array.from({ length: times }, (_, at) => line(at % 5, 429, 'Slow down')).join('') + line(7, 503, 'Busy').repeat(3);

  test.each([8, 4000])('counts %i errors, read or not, and says from when to when', (times) => {
    const answer = read(log(times));
    expect(answer).toMatchObject({
      kind: 'known',
      errors: ['503-service-unavailable'],
      seen: { count: 3, first: '2026-01-05T10:07:00Z', last: '2026-01-05T10:07:00Z' },
      also: [
        {
          error: '429-rate-limit-error',
          status: 429,
          count: times,
          first: '2026-01-05T10:00:00Z',
          last: '2026-01-05T10:04:00Z',
        },
      ],
    });
  });

  test('has one lane for each error, which hold all of it', () => {
    const answer = read(log(8));
    const timeline = 'timeline' in answer ? answer.timeline : undefined;
    expect(timeline).toMatchObject({ from: '2026-01-05T10:00:00Z', to: '2026-01-05T10:07:00Z' });
    const sums = timeline?.lanes.map(({ error, count, counts }) => [error, count, counts.reduce((a, b) => a + b, 0)]);
    expect(sums).toEqual([
      ['429-rate-limit-error', 8, 8],
      ['503-service-unavailable', 3, 3],
    ]);
  });

  test('has none where nothing has a time', () => {
    expect(read('Error code: 429 - x\nError code: 503 - y')).not.toHaveProperty('timeline');
  });
});
