import { expect, it } from 'vitest';
import { decode } from '@/lib/decoder/decode';
import { FROZEN_CATALOGUE } from '@/tests/fixtures/catalogue';

const catalogue = FROZEN_CATALOGUE;
const BODY = '{"error":{"message":"This key may only read","type":"permission_error"}}';

it.each([
  ['before the body', `POST /api/ask 500 in 31ms\n${BODY}`],
  ['after the body', `${BODY}\n POST /api/ask 500 in 31ms`],
  ['around the body', `POST /api/ask 500 in 31ms\n${BODY}\nGET /api/ask 502 in 4ms`],
])('the reader’s own route %s says nothing about the API’s answer', (_where, paste) => {
  const answer = decode(paste, catalogue);
  expect(answer).toMatchObject({ kind: 'known', errors: ['403-permission-error'] });
  expect(answer.extracted.status).toBeUndefined();
});

it('a route of the API itself does', () => {
  const answer = decode(`POST /v1/chat/completions 403 in 31ms\n${BODY}`, catalogue);
  expect(answer).toMatchObject({ errors: ['403-permission-error'], extracted: { status: 403 } });
});

it.each([
  'https://api.deepseek.com/user/balance -> 401 {"error":{"message":"Authentication Fails","type":"authentication_error"}}',
  'https://api.together.xyz/v1/fine-tunes 401 Unauthorized',
  'https://api.fireworks.ai/inference/v1/rerank: 401 Unauthorized',
])('a host of models is an API of models whatever its path: %s', (paste) => {
  expect(decode(paste, catalogue)).toMatchObject({ origin: { by: 'api' }, extracted: { status: 401 } });
});
