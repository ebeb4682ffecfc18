import { expect, test } from 'vitest';
import { isToken, normalise } from '@/lib/decoder/notations/words';

test.each([
  ['RateLimitError', 'rate_limit_error'],
  ['RATE_LIMITED', 'rate_limited'],
  ['x-request-id', 'x_request_id'],
  ['Too Many Requests', 'too_many_requests'],
  ['HTTPStatusError', 'http_status_error'],
  ['APIError', 'api_error'],
  ['HTTP2Error', 'http2_error'],
  ['"error code:"', 'error_code'],
  ['状态码', '状态码'],
  ['', ''],
])('%j is compared as %j', (name, word) => {
  expect(normalise(name)).toBe(word);
  expect(normalise(name)).toBe(word);
});

test('names are compared the same after thousands of others', () => {
  for (let at = 0; at < 9000; at++) normalise(`Name${at}Of`);
  expect(normalise('RateLimitError')).toBe('rate_limit_error');
});

test.each(['insufficient_quota', 'rate-limit', 'NotFoundError', 'v1.models', 'ok'])(
  '%j is a word of machines',
  (value) => {
    expect(isToken(value)).toBe(true);
  },
);

test.each(['', 'a', 'null', 'None', 'undefined', 'Slow down', '429', 'https://a.example', 'x'.repeat(65)])(
  '%j is none',
  (value) => {
    expect(isToken(value)).toBe(false);
  },
);
