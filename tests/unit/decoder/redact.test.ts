import { describe, expect, test } from 'vitest';
import { clean } from '@/lib/decoder/text/clean';
import { redact } from '@/lib/decoder/text/redact';

const KEY = 'sk-flow-EXAMPLE0123456789abcdef';
const TOKEN = 'q7Zr2LxV0pT4nB8sD6wK1yH3';

describe('hides', () => {
  test.each<[paste: string, secret: string]>([
    [`Incorrect API key: ${KEY}. Get another.`, KEY],
    [`OpenAI(api_key="${KEY}")`, KEY],
    [`Authorization: Bearer ${TOKEN}`, TOKEN],
    [`> authorization: bearer ${TOKEN}`, TOKEN],
    // Begins like a value that means none.
    ['Authorization: Bearer NilA7Zr2LxV0pT4nB8sD6', 'NilA7Zr2LxV0pT4nB8sD6'],
    ['x-api-key: env7Zr2LxV0pT4nB8sD6wK', 'env7Zr2LxV0pT4nB8sD6wK'],
    ['x-api-key: correcthorsebattery', 'correcthorsebattery'],
    ['key ak-a1b2c3d4e5f6g7h8i9j0', 'a1b2c3d4e5f6g7h8i9j0'],
    ['Incorrect API key provided: @Kiwi2031!!!. You can find yours in the account.', '@Kiwi2031!!!'],
    ['csk-a1b2c3d4e5f6g7h8i9j0', 'a1b2c3d4e5f6g7h8i9j0'],
    [`Invalid token provided: ${TOKEN}`, TOKEN],
    [`'Authorization': 'Bearer\n             ${KEY}'`, KEY],
    ['Authorization: Basic dXNlcjpwYXNzd29yZA==', 'dXNlcjpwYXNzd29yZA=='],
    [`Authorization%3A%20Bearer%20${KEY}`, KEY],
    [`{\\"Authorization\\":\\"Bearer ${TOKEN}\\"}`, TOKEN],
    [`x-api-key: ${TOKEN}`, TOKEN],
    [`'x-api-key': '${TOKEN}'`, TOKEN],
    [`{"api-key":"${TOKEN}"}`, TOKEN],
    [`{\\"api_key\\":\\"${TOKEN}\\"}`, TOKEN],
    [`("x-api-key", "${TOKEN}")`, TOKEN],
    [`X-Api-Key:[${TOKEN}]`, TOKEN],
    [`FLOW_API_KEY=${TOKEN}`, TOKEN],
    [`apiKey: '${TOKEN}',`, TOKEN],
    [`https://api.flowapi.net/v1/models?api_key=${TOKEN}&x=1`, TOKEN],
    [`https://api.flowapi.net/v1/models?key=${TOKEN}`, TOKEN],
    ['https://user:hunter22pass@proxy.example:8080', 'hunter22pass'],
    [`curl -u admin:${TOKEN} https://api.flowapi.net`, TOKEN],
    ['set-cookie: __cf_bm=8sK2x.JkLm-1772445600-1.0; path=/; HttpOnly', '8sK2x.JkLm-1772445600-1.0'],
    ["'set-cookie': [ '__cf_bm=8sK2xJkLm; path=/', '_cfuvid=Zz91Qq22; path=/' ]", 'Zz91Qq22'],
    ['Cookie: session=abc123def456; theme=dark', 'abc123def456'],
    [
      'token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9P',
      'eyJzdWIiOiIxMjM0NTY3ODkwIn0',
    ],
    ['x-user-email: lea@example.org', 'lea@example.org'],
    ['{"user_email":"lea@example.org"}', 'lea@example.org'],
    ['ghp_A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8', 'A1b2C3d4E5f6G7h8I9j0'],
    ['AIzaSyA1234567890abcdefghijklmnopqrstuv', 'SyA1234567890abcdef'],
    ['AKIAIOSFODNN7EXAMPLE', 'IOSFODNN7EXAMPLE'],
    ['password=correct-horse-7', 'correct-horse-7'],
    ['client_secret: "s3cr3tvalue99"', 's3cr3tvalue99'],
    [`Incorrect API key provided: ${TOKEN}`, TOKEN],
    ['-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBg\n-----END PRIVATE KEY-----', 'MIIEvQIBADANBg'],
  ])('%s', (paste, secret) => {
    const { text, found } = redact(clean(paste));
    expect(text).not.toContain(secret);
    expect(text).toContain('[hidden]');
    expect(found.size).toBeGreaterThan(0);
  });
});

describe('leaves', () => {
  test.each([
    'x-request-id: req_550748639a1675e04db3d8a4135094a0',
    '"request_id": "ed235396-119c-5bb7-6b2e-c009040f2dd1"',
    'The model `flow-4o-mini-2025-07-18` does not exist',
    '{"type":"invalid_request_error","code":"invalid_api_key","param":null}',
    '{"code" => "invalid_api_key", "message" => "Key rejected"}',
    'HTTP 401 (invalid_request_error: invalid_api_key)',
    'Incorrect API key: sk-flow-****************7Qx2. Keys are listed in your dashboard.',
    'Incorrect API key provided: sk-proj-abc1***...***wxyz.',
    'WWW-Authenticate: Bearer\nX-Request-Id: req_74d502a7131cdac90eecdfb0531c4e87',
    'WWW-Authenticate: Bearer realm="flowapi"',
    'Bearer token is missing',
    'usage: max_tokens: 500, total_tokens=4290401',
    'cf-ray: 9b06ed92af26b08a-FRA',
    'api_key=None, organization=None',
    'apiKey: process.env.FLOW_API_KEY',
    'https://api.flowapi.net/v1/chat/completions',
    'pre-update check of http://localhost:3000 failed',
    'Contact contact@flowapi.net with the request id.',
    'commit 5f499c3a9d8b7c6e5f4a3b2c1d0e9f8a7b6c5d4e',
    'at Object.<anonymous> (/srv/task-runner-with-a-long-name-2000/index.js:1:1)',
  ])('%s', (paste) => {
    expect(redact(paste).text).toBe(paste);
  });
});

test('counts a secret once however often it stands there', () => {
  expect(redact(`${KEY} ${KEY} Bearer ${TOKEN}`).found.size).toBe(2);
});

test.each(['Bearer password=password', 'Authorization: Bearer password: Hecht-9'])('changes %s once', (paste) => {
  const { text } = redact(paste);
  expect(redact(text).text).toBe(text);
});

test.each<[what: string, paste: string, shown: string]>([
  [
    'keys, one a line, each for itself',
    'sk-flow-q7Zr2LxV0pT4nB8sD6wK\nsk-flow-w9Xk3MzB1rU5oC7tE2yL',
    'sk-…[hidden]\nsk-…[hidden]',
  ],
  [
    'a key, and not the setting on the next line',
    `api_key=${TOKEN}\ntrace=9f8a7b6c5d4e3f2a1b0c9d8e`,
    'api_key=[hidden]\ntrace=9f8a7b6c5d4e3f2a1b0c9d8e',
  ],
  ['a password that holds half of a pair of surrogates', 'password: "Kiwi-\ud83d-2031"', 'password: "[hidden]"'],
])('hides %s', (_what, paste, shown) => {
  expect(redact(paste).text).toBe(shown);
});
