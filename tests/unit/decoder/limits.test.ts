import { expect, test } from 'vitest';
import { limitInWords } from '@/lib/decoder/answer/limit-in-words';
import { blockingLimit, limitsOf } from '@/lib/decoder/answer/limits';
import { decode } from '@/lib/decoder/decode';
import { FROZEN_CATALOGUE } from '@/tests/fixtures/catalogue';

const SENT = Date.UTC(2026, 0, 5);
const read = (headers: Record<string, string>) =>
  limitsOf(
    Object.entries(headers).map(([name, value]) => ({ name, value, start: 0, end: 0 })),
    SENT,
  ).map(({ reset, ...limit }) => limit);

test.each<[sender: string, headers: Record<string, string>, limits: object[]]>([
  [
    'OpenAI',
    {
      x_ratelimit_limit_requests: '60',
      x_ratelimit_remaining_requests: '0',
      x_ratelimit_reset_requests: '6m0s',
      x_ratelimit_remaining_tokens: '149984',
      x_ratelimit_reset_tokens: '12ms',
    },
    [
      { what: 'requests', limit: 60, remaining: 0, resetSeconds: 360 },
      { what: 'tokens', remaining: 149_984, resetSeconds: 0.012 },
    ],
  ],
  [
    'Azure, where 0 and -1 mean unknown',
    { x_ratelimit_remaining_requests: '-1', x_ratelimit_reset_requests: '0', x_ratelimit_remaining_tokens: '0' },
    [{ what: 'tokens', remaining: 0 }],
  ],
  [
    'Anthropic',
    {
      anthropic_ratelimit_input_tokens_limit: '40000',
      anthropic_ratelimit_input_tokens_remaining: '0',
      anthropic_ratelimit_input_tokens_reset: '2026-01-05T00:00:20Z',
    },
    [{ what: 'input tokens', limit: 40_000, remaining: 0, resetSeconds: 20 }],
  ],
  ['Mistral', { x_ratelimit_remaining_req_minute: '0' }, [{ what: 'requests per minute', remaining: 0 }]],
  [
    'Cerebras, by day and by minute',
    { x_ratelimit_limit_requests_day: '14,400', x_ratelimit_remaining_tokens_minute: '0' },
    [
      { what: 'requests per day', limit: 14_400 },
      { what: 'tokens per minute', remaining: 0 },
    ],
  ],
  [
    'GitHub, in epoch seconds',
    { x_ratelimit_limit: '60', x_ratelimit_remaining: '0', x_ratelimit_reset: String(SENT / 1000 + 90) },
    [{ what: 'requests', limit: 60, remaining: 0, resetSeconds: 90 }],
  ],
  [
    'OpenRouter, in epoch milliseconds',
    { x_ratelimit_remaining: '0', x_ratelimit_reset: String(SENT + 90_000) },
    [{ what: 'requests', remaining: 0, resetSeconds: 90 }],
  ],
  [
    'somebody whose reset has gone by',
    { x_ratelimit_remaining: '0', x_ratelimit_reset: String(SENT / 1000 - 5) },
    [{ what: 'requests', remaining: 0 }],
  ],
  ['somebody who names no number', { x_ratelimit_limit: 'unlimited', x_ratelimit_bucket: '7' }, []],
  [
    'the IETF draft, whose policy says nothing of now',
    { ratelimit: '"default";r=0;t=30', ratelimit_policy: '"default";q=100;w=60' },
    [{ what: 'requests', remaining: 0, resetSeconds: 30 }],
  ],
  ['the IETF draft', { rate_limit: '"default";r=0;t=30' }, [{ what: 'requests', remaining: 0, resetSeconds: 30 }]],
  [
    'the draft before',
    { ratelimit: 'limit=100, remaining=3, reset=9' },
    [{ what: 'requests', limit: 100, remaining: 3, resetSeconds: 9 }],
  ],
])('limits of %s', (_sender, headers, limits) => {
  expect(read(headers)).toEqual(limits);
});

test('the longest of the limits that were hit blocks, and none that has quota', () => {
  const limits = [
    { what: 'requests', remaining: 0, resetSeconds: 5 },
    { what: 'tokens', remaining: 0, resetSeconds: 30 },
    { what: 'input tokens', remaining: 12, resetSeconds: 600 },
  ];
  expect(blockingLimit(limits)?.what).toBe('tokens');
  expect(blockingLimit([...limits].reverse())?.what).toBe('tokens');
  expect(blockingLimit([{ what: 'tokens', remaining: 1, resetSeconds: 5 }])).toBeUndefined();
});

test('a limit of which nothing remains blocks before one that does not say what remains', () => {
  const silent = { what: 'tokens', resetSeconds: 30 };
  expect(blockingLimit([silent])?.what).toBe('tokens');
  expect(blockingLimit([{ what: 'requests', remaining: 0, resetSeconds: 5 }, silent])?.what).toBe('requests');
});

test('a limit that does not say when it is full again blocks for no time', () => {
  expect(blockingLimit([{ what: 'requests', remaining: 0 }])).toBeUndefined();
});

test('the wait says which limit it is from, and that it is the latest time', () => {
  const answer = decode(
    'HTTP/1.1 429\nx-ratelimit-remaining-requests: 0\nx-ratelimit-remaining-tokens: 1000\nx-ratelimit-reset-requests: 6m0s\nx-ratelimit-reset-tokens: 1s',
    FROZEN_CATALOGUE,
    SENT,
  );
  expect(answer).toMatchObject({
    extracted: { retryAfterSeconds: 360 },
    retryTime: { seconds: 360, source: 'x-ratelimit-reset-requests: 6m0s', isLatest: true },
  });
});

test('a limit that was hit says nothing of when another error is over', () => {
  const answer = decode(
    'HTTP/1.1 503 x\nx-ratelimit-remaining-requests: 0\nx-ratelimit-reset-requests: 6m0s',
    FROZEN_CATALOGUE,
    SENT,
  );
  expect(answer).toMatchObject({ limits: [{ what: 'requests', remaining: 0, resetSeconds: 360 }] });
  expect(answer).not.toHaveProperty('retryTime');
});

test('a wait counts from when the response was sent, where it tells', () => {
  const wait = (headers: string) => decode(`HTTP/1.1 429 x\n${headers}`, FROZEN_CATALOGUE, SENT + 60_000);
  const sent = 'date: Mon, 05 Jan 2026 00:00:00 GMT';
  expect(wait(`${sent}\nretry-after: 7`)).toMatchObject({ retryTime: { seconds: 7, sentAt: SENT } });
  expect(wait('retry-after: 7')).not.toHaveProperty('retryTime.sentAt');
  expect(wait(`${sent}\nretry-after: Mon, 05 Jan 2026 00:00:30 GMT`)).toMatchObject({
    retryTime: { seconds: 30, sentAt: SENT },
  });
  expect(wait('retry-after: Mon, 05 Jan 2026 00:00:30 GMT')).toMatchObject({ retryTime: { seconds: 0 } });
  expect(wait(`${sent}\nx-ratelimit-remaining: 0\nx-ratelimit-reset: ${SENT / 1000 + 90}`)).toMatchObject({
    retryTime: { seconds: 90, isLatest: true, sentAt: SENT },
  });
});

test('x-should-retry is told, and nothing in its place', () => {
  const told = (header: string) => decode(`HTTP/1.1 500 x\nserver: x\n${header}`, FROZEN_CATALOGUE, SENT);
  expect(told('x-should-retry: false')).toMatchObject({ shouldRetry: false });
  expect(told('x-should-retry: true')).toMatchObject({ shouldRetry: true });
  expect(told('x-should-retry: maybe')).not.toHaveProperty('shouldRetry');
  expect(told('retry-after: 3')).not.toHaveProperty('shouldRetry');
});

test('a limit of 0 that a message tells replaces what the headers say of the same thing, and nothing else', () => {
  const answer = decode(
    'HTTP/1.1 429 x\nx-ratelimit-remaining-tokens: 5\nx-ratelimit-limit-requests: 60\n\n{"error":{"message":"Quota exceeded: input_token_count, limit: 0"}}',
    FROZEN_CATALOGUE,
    SENT,
  );
  expect(answer).toMatchObject({
    limits: [
      { what: 'tokens', limit: 0 },
      { what: 'requests', limit: 60 },
    ],
  });
});

test('a limit of 0 never clears, whatever the server says of waiting', () => {
  const paste =
    '{"error":{"code":429,"message":"You exceeded your current quota.\\n* Quota exceeded for metric: generate_content_free_tier_requests, limit: 0\\nPlease retry in 43.2s.","status":"RESOURCE_EXHAUSTED","details":[{"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"43s"}]}}';
  const answer = decode(paste, FROZEN_CATALOGUE, SENT);
  expect(answer).toMatchObject({
    errors: expect.arrayContaining(['429-rate-limit-error']),
    limits: [{ what: 'requests', limit: 0 }],
  });
  expect(answer).not.toHaveProperty('retryTime');
  expect(answer.extracted).not.toHaveProperty('retryAfterSeconds');
  expect(limitInWords({ what: 'requests', limit: 0 })).toBe('none at all: waiting does not help');
  expect(decode(paste.replace('limit: 0', 'limit: 0.5'), FROZEN_CATALOGUE, SENT)).toHaveProperty('retryTime');
});
