import { expect, test } from 'vitest';
import { decode } from '@/lib/decoder/decode';
import type { Extracted } from '@/lib/decoder/diagnosis';
import { FROZEN_CATALOGUE } from '@/tests/fixtures/catalogue';

/** What an answer comes to: its facts, how often its error is counted, and every other error of the paste. */
function gist(paste: string) {
  const answer = decode(paste, FROZEN_CATALOGUE, Date.UTC(2026, 0, 5));
  const also = 'also' in answer ? answer.also.map(({ status, count }) => `${status} × ${count}`) : [];
  return [answer.extracted, 'seen' in answer ? answer.seen.count : 0, also];
}

const LATE = 'Error code: 504 - {"error":{"message":"Took too long","type":"gateway_timeout"}}';
const OF_LATE: Extracted = { status: 504, type: 'gateway_timeout', message: 'Took too long' };
const LATE_WITH_ID: Extracted = { ...OF_LATE, requestId: 'req_late1234' };
const LONG = 'the deploy went on as before\n'.repeat(120);
const SLOW = { type: 'rate_limit_error', message: 'Slow' };
const SLACK =
  'requests.exceptions.HTTPError: 404 Client Error: Not Found for url: https://hooks.slack.com/services/x\n';
const LIMITED =
  "openai.RateLimitError: Error code: 429 - {'error': {'message': 'Slow', 'type': 'requests'}, 'request_id': 'req_first111'}";
const OF_LIMITED: Extracted = { status: 429, type: 'requests', message: 'Slow', requestId: 'req_first111' };
const DURING = 'During handling of the above exception, another exception occurred:';
const CAUSED = 'The above exception was the direct cause of the following exception:';

test.each<[what: string, paste: string, facts: Extracted, count: number, also: string[]]>([
  ['an id in the next document', `${LATE}\n{"request_id":"req_late1234"}`, LATE_WITH_ID, 1, []],
  ['an id before it', `x-request-id: req_late1234\n\nsent by the proxy\n\n${LATE}`, LATE_WITH_ID, 1, []],
  ['an id far behind it', `${LATE}\n\n${LONG}\nand then:\n{"request_id":"req_late1234"}`, OF_LATE, 1, []],
  ['an id far before it', `x-request-id: req_late1234\n\n${LONG}\n${LATE}`, OF_LATE, 1, []],
  [
    'an id and the limits before it',
    `x-request-id: req_late1234\n\n{"retry_after":7}\n\n${LATE}`,
    { ...LATE_WITH_ID, retryAfterSeconds: 7 },
    1,
    [],
  ],
  [
    'an id of a log’s failure right above',
    `2026-01-05T10:00:00Z ERROR failed request_id=req_late1234\n${LATE}`,
    LATE_WITH_ID,
    1,
    [],
  ],
  [
    'an id of a log’s failure further up',
    `2026-01-05T10:00:00Z ERROR failed request_id=req_late1234\n2026-01-05T10:00:00Z INFO waits\n\n${LATE}`,
    OF_LATE,
    1,
    [],
  ],
  ['an id before a log', `x-request-id: req_late1234\n\n2026-01-05T10:00:00Z ERROR ${LATE}`, OF_LATE, 1, []],
  [
    'an id of another request behind it',
    `{"error":{"message":"Slow","type":"rate_limit_error"},"request_id":"req_late1234"}\n{"request_id":"req_other123"}`,
    { ...SLOW, requestId: 'req_late1234' },
    1,
    [],
  ],
  [
    'an id behind an error whose message tells of another',
    '{"error":"upstream returned status 502 after status 429"}\n{"request_id":"req_late1234"}',
    { status: 502, message: 'upstream returned status 502 after status 429', requestId: 'req_late1234' },
    1,
    ['429 × 1'],
  ],
  [
    'an id behind an error whose message tells of an exception',
    `Error code: 500 - {"error":{"message":"litellm.RateLimitError: slow","type":"server_error"}}\n{"request_id":"req_late1234"}`,
    { status: 500, type: 'server_error', message: 'litellm.RateLimitError: slow', requestId: 'req_late1234' },
    1,
    ['429 × 1'],
  ],
  [
    'a status in its message, which is its own',
    '{"error":{"message":"HTTP 429: Slow","type":"rate_limit_error"}}',
    SLOW,
    1,
    [],
  ],
  [
    'lines of the same status, each with a body',
    'Error code: 429 - {"error":{"message":"Try again in 3s","type":"rate_limit_error"},"request_id":"req_first111"}\nError code: 429 - {"error":{"message":"Slow","type":"rate_limit_error"}}',
    { status: 429, ...SLOW },
    2,
    [],
  ],
  [
    'another error with the row that its own might have had',
    'Error code: 429 - {"error":{"message":"Slow","type":"rate_limit_error"}}\nError code: 429 - {"error":{"message":"Nothing left","code":"insufficient_quota"}}',
    { status: 429, code: 'insufficient_quota', message: 'Nothing left' },
    1,
    ['429 × 1'],
  ],
  ['words about another error', `${LATE}\n\nYesterday the model responded with 503.`, OF_LATE, 1, []],
  [
    'two waits',
    '{"error":{"message":"Slow","type":"rate_limit_error"},"headers":{"retry-after":"3"}}\n{"headers":{"retry-after":"7"}}',
    { ...SLOW, retryAfterSeconds: 7 },
    1,
    [],
  ],
  [
    'a body that stands twice',
    '{"error":{"message":"Slow","type":"rate_limit_error"}}\n{"error":{"message":"Slow","type":"rate_limit_error"}}',
    SLOW,
    1,
    [],
  ],
  [
    'a message that goes on in the second body',
    '{"error":{"message":"Slow","type":"rate_limit_error"}}\n{"error":{"message":"Slow: 60 requests","type":"rate_limit_error"}}',
    SLOW,
    1,
    [],
  ],
  [
    'bodies of two types',
    '{"error":{"message":"Slow","type":"permission_error"}}\n{"error":{"message":"Slow","type":"rate_limit_error"}}',
    SLOW,
    1,
    ['403 × 1'],
  ],
  [
    'bodies of two codes',
    '{"error":{"message":"No","type":"invalid_request_error","code":"model_not_found"}}\n{"error":{"message":"No","type":"invalid_request_error","code":"invalid_api_key"}}',
    { type: 'invalid_request_error', code: 'invalid_api_key', message: 'No' },
    1,
    ['404 × 1'],
  ],
  [
    'bodies of two requests',
    '{"error":{"message":"Slow","type":"rate_limit_error"},"request_id":"req_aaaa1111"}\n{"error":{"message":"Slow","type":"rate_limit_error"},"request_id":"req_bbbb2222"}',
    { ...SLOW, requestId: 'req_bbbb2222' },
    2,
    [],
  ],
  [
    'bodies of two messages',
    '{"error":{"message":"Halt","type":"rate_limit_error"}}\n{"error":{"message":"Slow","type":"rate_limit_error"}}',
    SLOW,
    2,
    [],
  ],
  [
    'a status, and a class of another',
    'Error: 429 Too Many Requests\n\nopenai.AuthenticationError: Incorrect API key',
    { message: 'Incorrect API key' },
    1,
    ['429 × 1'],
  ],
  [
    'a status, and a class of the same',
    'Error: 403 Forbidden\n\nopenai.PermissionDeniedError: No access to model',
    { status: 403, message: 'No access to model' },
    1,
    [],
  ],
  [
    'words, and the status with an id',
    '{"error":{"message":"No","type":"invalid_request_error","code":"model_not_found"}}\n\nError code: 404 - No such model, request id: req_late1234',
    {
      status: 404,
      type: 'invalid_request_error',
      code: 'model_not_found',
      message: 'No',
      requestId: 'req_late1234',
    },
    1,
    [],
  ],
  [
    'the same once more in a chain, by another request',
    `${LIMITED}\n\n${DURING}\n\n${LIMITED.replace('first111', 'second22')}`,
    { ...OF_LIMITED, requestId: 'req_second22' },
    1,
    [],
  ],
  [
    'what a program made of it, in a chain',
    `${LIMITED}\n\n${CAUSED}\n\nRuntimeError: 500 could not answer`,
    OF_LIMITED,
    1,
    [],
  ],
  [
    'another answer of the API in a chain, without a body',
    `${LIMITED}\n\n${DURING}\n\nopenai.InternalServerError: Error code: 502 - bad gateway`,
    { status: 502 },
    1,
    ['429 × 1'],
  ],
  ['the status of another service once more', `${SLACK}Error: 404 Not Found`, {}, 0, []],
  [
    'the same status, apart from another service’s',
    `${SLACK}\n\nall is well\n\nError: 404 Not Found`,
    { status: 404, message: 'Not Found' },
    1,
    [],
  ],
  [
    'more statuses in one log than a list of them needs',
    [429, 500, 502, 503, 504]
      .map((status, at) => `2026-01-05T10:0${at}:00Z WARN attempt=${at} status=${status}`)
      .join('\n'),
    { status: 504 },
    1,
    ['429 × 1', '500 × 1', '502 × 1', '503 × 1'],
  ],
  [
    'a list of statuses in one record of a log',
    '2026-01-05T10:00:00Z INFO on error 400 fix, on error 401 log in, on error 403 ask, on error 429 wait, on error 500 page',
    {},
    0,
    [],
  ],
  [
    'more answers of the API than a list of statuses needs',
    [429, 500, 502, 503, 504]
      .map((status, at) => `${'job '.repeat(at)}status=${status} url=https://api.openai.com/v1/chat/completions`)
      .join('\n\n'),
    { status: 504 },
    1,
    ['429 × 1', '500 × 1', '502 × 1', '503 × 1'],
  ],
  [
    'another status under another service’s',
    `${SLACK}Error: 401 Unauthorized`,
    { status: 401, message: 'Unauthorized' },
    1,
    [],
  ],
  [
    'the same status of the API under another service’s',
    `${SLACK}requests.exceptions.HTTPError: 404 Client Error: Not Found for url: https://api.openai.com/v1/models`,
    { status: 404, message: 'Not Found' },
    1,
    [],
  ],
  [
    'a conclusion that is the error itself',
    'AI_RetryError: Failed after 3 attempts. Last error: 429 Rate limit reached',
    { status: 429, message: 'Rate limit reached' },
    1,
    [],
  ],
  [
    'a conclusion over its attempts',
    'AI_RetryError: Failed after 2 attempts. Last error: 401 Incorrect API key\n  AI_APICallError: 401 Incorrect API key\n  AI_APICallError: 429 Too Many Requests',
    { status: 401, message: 'Incorrect API key' },
    1,
    ['429 × 1'],
  ],
  [
    'another error after a conclusion and its attempts',
    'AI_RetryError: Failed after 2 attempts. Last error: 401 Incorrect API key\n  AI_APICallError: 429 Too Many Requests\nError: 503 Service Unavailable',
    { status: 503, message: 'Service Unavailable' },
    1,
    ['401 × 1', '429 × 1'],
  ],
])('%s', (_what, paste, ...facts) => {
  expect(gist(paste)).toEqual(facts);
});

test.each<[what: string, paste: string, answer: object]>([
  ['is as sure with an id behind it', `${LATE}\n{"request_id":"req_late1234"}`, { confidence: 'certain' }],
  ['is as sure with an id before it', `x-request-id: req_late1234\n\n${LATE}`, { confidence: 'certain' }],
  [
    'comes from whom the request behind it went to',
    `${LATE}\n{"url":"https://api.openai.com/v1/responses","request_id":"req_late1234"}`,
    { origin: { by: 'api' } },
  ],
  [
    'has its status from the surer place, before',
    'HTTP/1.1 429 Too Many Requests\n{"message":"Slow"}\n\nError: 429 rate limited',
    { ground: { by: 'status', value: 429, place: 'status-line' } },
  ],
  [
    'has its status from the surer place, behind',
    'Error: 429 rate limited\n\nHTTP/1.1 429 Too Many Requests\n{"message":"Slow"}',
    { ground: { by: 'status', value: 429, place: 'status-line' } },
  ],
])('an error %s', (_what, paste, answer) => {
  expect(decode(paste, FROZEN_CATALOGUE, 0)).toMatchObject(answer);
});
