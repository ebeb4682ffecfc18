import { expect, test } from 'vitest';
import { decode } from '@/lib/decoder/decode';
import { FROZEN_CATALOGUE } from '@/tests/fixtures/catalogue';

const read = (paste: string) => decode(paste, FROZEN_CATALOGUE, 0).extracted;
const body = (message: string) => JSON.stringify({ error: { message, type: 'rate_limit_error' } });

test.each<[written: string, message: string]>([
  ['Too many\n    at Object.ask (/app/ask.js:1:1)\n    at next (node:internal)', 'Too many'],
  ['Too many  \n\n  at Object.ask (/app/ask.js:1:1)', 'Too many'],
  ['Too many at once\nand at night', 'Too many at once\nand at night'],
  ['429 - Slow down', 'Slow down'],
  ['429: Slow down', 'Slow down'],
  ['HTTP 429: Slow down', 'Slow down'],
  ['Error: 429 -  Slow down', 'Slow down'],
  ['Error 429: Slow down', 'Slow down'],
  ['Slow down, url: https://api.flowapi.net/v1/responses, cf-ray: 9f3b-FRA', 'Slow down'],
  ['Slow down, request id: req_slow1234', 'Slow down'],
  ['Slow down, url: https://api.flowapi.net/v1, then wait', 'Slow down, url: https://api.flowapi.net/v1, then wait'],
  ['rate_limit_error: "Slow down" (code 12)', 'Slow down'],
  ['rate_limit_error "Slow down"', 'Slow down'],
  ['"Slow down"', 'Slow down'],
  ['"gpt-x" is too busy', '"gpt-x" is too busy'],
  ['Slow down for url: https://api.flowapi.net/v1', 'Slow down'],
  ['Slow down for url: https://api.flowapi.net/v1 and wait', 'Slow down for url: https://api.flowapi.net/v1 and wait'],
  ['Slow down in /app/ask.php:12', 'Slow down'],
  ['Slow down in /app/ask.php:12 of the plan', 'Slow down in /app/ask.php:12 of the plan'],
  ['Requests | minute: too many', 'Requests | minute: too many'],
])('of the message %j the sentence %j is told', (written, message) => {
  expect(read(body(written)).message).toBe(message);
});

test.each<[what: string, paste: string, message: string | undefined]>([
  [
    'PHP prints',
    'PHP Fatal error:  Uncaught OpenAI\\Exceptions\\RateLimitException: Slow down in /app/ask.php:12',
    'Slow down',
  ],
  [
    'a body that only names the status, beside what says more',
    '{"error":{"message":"Too Many Requests","type":"rate_limit_error"},"detail":"61 requests in a minute"}',
    '61 requests in a minute',
  ],
  [
    'the body alone, which names the status',
    '{"error":{"message":"Too Many Requests","type":"rate_limit_error"}}',
    'Too Many Requests',
  ],
  ['the name of the status says nothing beside it', 'HTTP/1.1 429 Too Many Requests\nserver: x', undefined],
  ['the SDK has no body', 'openai.RateLimitError: 429 status code (no body)', undefined],
  [
    'the deeper of two bodies',
    '{"error":{"message":"The provider failed","type":"server_error","inner":{"error":{"message":"Slow down","type":"rate_limit_error"}}}}',
    'Slow down',
  ],
])('%s', (_what, paste, message) => {
  expect(read(paste).message).toBe(message);
});

test.each<[what: string, paste: string, requestId: string | undefined]>([
  [
    'of the body before that of a header',
    'HTTP/1.1 429 Too Many Requests\nx-request-id: req_header11\n\n{"error":{"message":"Slow","type":"rate_limit_error"},"request_id":"req_body1111"}',
    'req_body1111',
  ],
  [
    'of the header alone',
    'HTTP/1.1 429 Too Many Requests\nx-request-id: req_header11\n\n{"error":{"message":"Slow","type":"rate_limit_error"}}',
    'req_header11',
  ],
  [
    'the last of two headers',
    'HTTP/1.1 429 Too Many Requests\nx-request-id: req_header11\nx-request-id: req_header22',
    'req_header22',
  ],
])('the request id is the one %s', (_what, paste, requestId) => {
  expect(read(paste).requestId).toBe(requestId);
});

test.each<[what: string, paste: string, words: object]>([
  [
    'the body with both, before one with either',
    '{"error":{"type":"server_error"},"cause":{"error":{"message":"No","type":"invalid_request_error","code":"model_not_found"}}}',
    { message: 'No', type: 'invalid_request_error', code: 'model_not_found' },
  ],
  [
    'the body with both, after one with either',
    '{"cause":{"error":{"message":"No","type":"invalid_request_error","code":"model_not_found"}},"error":{"type":"server_error"}}',
    { message: 'No', type: 'invalid_request_error', code: 'model_not_found' },
  ],
  [
    'a type rather than a class',
    '{"error":{"type":"RateLimitError"},"cause":{"error":{"type":"rate_limit_error"}}}',
    { type: 'rate_limit_error' },
  ],
])('type and code are those of %s', (_what, paste, words) => {
  expect(read(paste)).toEqual(words);
});

test('a type or code whose end is cut off tells its row', () => {
  const answer = decode(
    '{"error":{"message":"No","type":"invalid_request_error","code":"model_not_fou',
    FROZEN_CATALOGUE,
    0,
  );
  expect(answer).toMatchObject({ errors: ['404-not-found-error'], ground: { by: 'cut', value: 'model_not_fou' } });
});
