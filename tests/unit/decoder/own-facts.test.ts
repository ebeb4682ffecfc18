import { describe, expect, test } from 'vitest';
import { choose } from '@/lib/decoder/decide/choose';
import { decode } from '@/lib/decoder/decode';
import type { Extracted } from '@/lib/decoder/diagnosis';
import { FROZEN_CATALOGUE } from '@/tests/fixtures/catalogue';

const read = (paste: string) => decode(paste, FROZEN_CATALOGUE, Date.UTC(2026, 0, 5));

/** A request that was refused, in the words of a log, of an SDK and of a body. */
const REFUSED =
  'ERROR [w2] Error code: 401 - {"error":{"message":"No such key","type":"authentication_error","code":"invalid_api_key"}}';
const OF_REFUSED: Extracted = {
  status: 401,
  type: 'authentication_error',
  code: 'invalid_api_key',
  message: 'No such key',
};
const LATE = 'ERROR [w2] Error code: 504 - {"error":{"message":"Took too long","type":"gateway_timeout"}}';
const OF_LATE: Extracted = { status: 504, type: 'gateway_timeout', message: 'Took too long' };

describe('an answer holds facts of its own record only', () => {
  test.each<[what: string, paste: string, facts: Extracted]>([
    [
      'not the wait of what attempts before it came to',
      `2026-01-05T10:00:00Z WARN gave up. Last error: retry after 20 seconds\n2026-01-05T10:05:00Z ${REFUSED}`,
      OF_REFUSED,
    ],
    [
      'not the wait of attempts that are listed before it',
      `AI_RetryError: Failed after 2 attempts. Last error: try again in 20s\n  AI_APICallError: 429 Too Many Requests\n  AI_APICallError: 429 Too Many Requests\n2026-01-05T10:05:00Z ${REFUSED}`,
      OF_REFUSED,
    ],
    [
      'not the wait of another record of the log, further up',
      `2026-01-05T10:00:00Z WARN [w1] failed, retry-after: 30\n2026-01-05T10:00:02Z INFO [w2] asks the model\n2026-01-05T10:00:04Z ${REFUSED}`,
      OF_REFUSED,
    ],
    [
      'not the wait of the record right above',
      `2026-01-05T10:00:00Z WARN [w1] throttled, please try again in 20s\n2026-01-05T10:00:04Z ${REFUSED}`,
      OF_REFUSED,
    ],
    [
      'not the wait of the record right below',
      `2026-01-05T10:00:04Z ${REFUSED}\n2026-01-05T10:00:05Z WARN [w1] throttled, please try again in 20s`,
      OF_REFUSED,
    ],
    [
      'not the id of a request that starts after it',
      `2026-01-05T10:00:04Z ${LATE}\n2026-01-05T10:00:05Z INFO [w1] started request_id=req_other1`,
      OF_LATE,
    ],
    [
      'not the id of a request that started before it',
      `2026-01-05T10:00:03Z INFO [w1] started request_id=req_other1\n2026-01-05T10:00:04Z ${LATE}`,
      OF_LATE,
    ],
    [
      'not the id of a line of a log in JSON',
      `{"level":"error","msg":"call failed","status":504,"error":{"message":"Took too long","type":"gateway_timeout"}}\n{"level":"info","msg":"call started","request_id":"req_other1"}`,
      OF_LATE,
    ],
    [
      'not the wait of a line of a log in JSON, further up',
      `{"level":"error","msg":"failed","retry_after":30}\n{"level":"info","msg":"from the cache"}\n{"level":"error","msg":"call failed","status":504,"error":{"message":"Took too long","type":"gateway_timeout"}}`,
      OF_LATE,
    ],
    [
      'not what two records before it tell, when only the nearer one is its own',
      `2026-01-05T10:00:00Z ERROR [w1] failed, retry-after: 30\n2026-01-05T10:00:01Z INFO [w1] sleeps\n2026-01-05T10:00:02Z ERROR [w2] call failed, request_id=req_late1234\n2026-01-05T10:00:02Z ${LATE}`,
      { ...OF_LATE, requestId: 'req_late1234' },
    ],
    [
      'not the wait of a success in the same list',
      '[{"id":1,"status":504,"error":{"message":"Took too long","type":"gateway_timeout"}},\n {"id":2,"status":200,"retry_after":3}]',
      OF_LATE,
    ],
    [
      'not the wait of a success after it',
      'HTTP/1.1 504 Gateway Timeout\n\n{"error":{"message":"Took too long","type":"gateway_timeout"}}\n\nHTTP/1.1 200 OK\nretry-after: 9\n\n{"id":"chatcmpl-1"}',
      OF_LATE,
    ],
    [
      'not the id of a success on the line below',
      'Error code: 504 - {"error":{"message":"Took too long","type":"gateway_timeout"}}\n200 OK (request id req_other1)',
      OF_LATE,
    ],
    [
      'not the ids of successes around it',
      'a HTTP/2 200 x-request-id=req_other1 retry-after=3\nb HTTP/2 504 Gateway Timeout\nc HTTP/2 200 x-request-id=req_other2',
      { status: 504 },
    ],
    [
      'not the id of a result that went well',
      '{"i":1,"ok":false,"status":504,"error":{"message":"Took too long","type":"gateway_timeout"}}\n{"i":2,"ok":true,"request_id":"req_other1"}',
      OF_LATE,
    ],
    [
      'not the id of another pod',
      `api-7d9f 2026-01-05T10:00:04Z ${LATE}\napi-8c2b 2026-01-05T10:00:05Z INFO started request_id=req_other1`,
      OF_LATE,
    ],
    [
      'not the id of another pod, with its container',
      `api-7d9f app 2026-01-05T10:00:04Z ${LATE}\napi-8c2b app 2026-01-05T10:00:05Z INFO started request_id=req_other1`,
      OF_LATE,
    ],
    [
      'not the id of a success in a HAR file',
      '{"log":{"version":"1.2","entries":[{"response":{"status":504,"content":{"text":"{\\"error\\":{\\"message\\":\\"Took too long\\",\\"type\\":\\"gateway_timeout\\"}}"}}},{"response":{"status":200,"headers":[{"name":"x-request-id","value":"req_other123"}]}}]}}',
      OF_LATE,
    ],
    [
      'not id, wait and message of another in a list of failures',
      '{"ok":1,"failed":2,"failures":[{"status":429,"request_id":"req_other123","message":"Slow","retry_after":5},{"status":504,"message":"Took too long"}]}',
      { status: 504, message: 'Took too long' },
    ],
    [
      'not the id of a success in a dump',
      "[\n  {\n    status: 'rejected',\n    reason: RateLimitError: 429 Slow\n        at generate (/app/ask.js:6:2) {\n      status: 429,\n      requestID: 'req_own12345'\n    }\n  },\n  { status: 'fulfilled', value: { _request_id: 'req_other123' } }\n]",
      { status: 429, message: 'Slow', requestId: 'req_own12345' },
    ],
    [
      'not the id of the Lambda that it ran in',
      'START RequestId: 6a1b2c3d-0000-4444-8888-aaaaaaaaaaaa Version: 1\n[ERROR] Error code: 504 - {"error":{"message":"Took too long","type":"gateway_timeout"}}\nEND RequestId: 6a1b2c3d-0000-4444-8888-aaaaaaaaaaaa\nREPORT RequestId: 6a1b2c3d-0000-4444-8888-aaaaaaaaaaaa Duration: 9 ms',
      OF_LATE,
    ],
    [
      'of the last error that the reference knows',
      '{"response":{"status_code":504,"body":{"error":{"message":"Took too long","type":"gateway_timeout"}}}}\n{"response":null,"error":{"code":"batch_expired","message":"Came too late"}}',
      OF_LATE,
    ],
  ])('%s', (_what, paste, facts) => {
    expect(read(paste).extracted).toEqual(facts);
  });

  test.each<[what: string, paste: string, facts: Extracted]>([
    [
      'the wait that a conclusion names, with the attempts under it',
      'AI_RetryError: Failed after 2 attempts. Last error: try again in 20s\n  AI_APICallError: 429 Too Many Requests\n  AI_APICallError: 429 Too Many Requests',
      { status: 429, retryAfterSeconds: 20 },
    ],
    [
      'the id that the failure right above names',
      `2026-01-05T10:00:04Z ERROR call failed, request_id=req_late1234\n2026-01-05T10:00:04Z ${LATE}`,
      { ...OF_LATE, requestId: 'req_late1234' },
    ],
    [
      'the id that the failure right below names',
      `2026-01-05T10:00:04Z ${LATE}\n2026-01-05T10:00:04Z ERROR call failed, request_id=req_late1234`,
      { ...OF_LATE, requestId: 'req_late1234' },
    ],
  ])('and %s', (_what, paste, facts) => {
    expect(read(paste).extracted).toEqual(facts);
  });
});

describe('what says itself that it came earlier does not decide', () => {
  test.each(['Previous error', 'Original exception', 'Previous'])('%s', (label) => {
    const answer = read(
      `Error: 503 Service Unavailable {"error":{"message":"Busy","type":"service_unavailable"}}\n${label}: 429 Too Many Requests {"error":{"message":"Slow","type":"rate_limit_error"}}`,
    );
    expect(answer).toMatchObject({ errors: ['503-service-unavailable'], also: [{ status: 429, count: 1 }] });
  });

  test('unless it stands alone', () => {
    expect(read('Previous error: 429 Too Many Requests')).toMatchObject({ errors: ['429-rate-limit-error'] });
  });
});

test.each<[confidence: string, paste: string]>([
  ['likely', 'acme_client.exceptions.ApiError: 401 {"error":{"message":"No","type":"authentication_error"}}'],
  ['certain', 'app.exceptions.ApiError: 401 {"error":{"message":"No","type":"authentication_error"}}'],
  ['certain', 'openai.AuthenticationError: 401 {"error":{"message":"No","type":"authentication_error"}}'],
])('is %s of what a library raised: %s', (confidence, paste) => {
  expect(read(paste)).toMatchObject({ errors: ['401-invalid-api-key'], confidence });
});

test('the form of a paste is asked for once', () => {
  let asked = 0;
  const formOf = () => {
    asked++;
    return 'source' as const;
  };
  expect(choose([], formOf)).toMatchObject({ isTalk: false, isDocument: true });
  expect(asked).toBe(1);
});
