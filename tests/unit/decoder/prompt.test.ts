import { expect, test } from 'vitest';
import { promptOf } from '@/lib/decoder/answer/as-text';
import { decode } from '@/lib/decoder/decode';
import { FROZEN_CATALOGUE } from '@/tests/fixtures/catalogue';

const prompt = (paste: string) => promptOf(decode(paste, FROZEN_CATALOGUE, 0), FROZEN_CATALOGUE);

test('holds the verdict, the facts, the twin of the page and the paste without its secrets', () => {
  const text = prompt(
    'HTTP/1.1 429 Too Many Requests\nAuthorization: Bearer sk-flow-EXAMPLE0123456789\nretry-after: 7\n\n{"error":{"message":"Slow down","type":"rate_limit_error"}}',
  );
  expect(text).toContain('429 rate_limit_error');
  expect(text).toContain('/api-reference/error-codes/429-rate-limit-error.md');
  expect(text).toContain('- Message: Slow down');
  expect(text).toContain('- Wait: 7 s (retry-after: 7)');
  expect(text).toContain('HTTP/1.1 429');
  expect(text).not.toContain('EXAMPLE0123456789');
});

test('has its parts in their order, each under its heading, with nothing between', () => {
  const parts = prompt('{"error":{"message":"Too   many\\nwords","type":"rate_limit_error"}}').split('\n\n');
  expect(parts.map((part) => part.split('\n', 1)[0])).toEqual([
    expect.stringMatching(/^A request to FlowAPI .* failed\. /),
    '## Verdict',
    expect.stringMatching(/^- 429 rate_limit_error: .*\. Retry, with backoff\.$/),
    '## Facts',
    '- Type: rate_limit_error',
    '## What was pasted (secrets are masked)',
    '```text',
  ]);
  expect(parts[4]).toBe('- Type: rate_limit_error\n- Message: Too many words');
});

test('says that a program printed what holds no error of the API, and has no facts then', () => {
  const text = prompt("ModuleNotFoundError: No module named 'openai'");
  expect(text).toMatch(/^A program that uses FlowAPI /);
  expect(text).toMatch(/\n\n- The program failed by itself\. An import error: .*\n- Next step: Install the package/);
  expect(text).not.toContain('## Facts');
});

test('says that several errors fit, and how sure it is', () => {
  const text = prompt('{"error":{"message":"x","type":"server_error"}}');
  expect(text).toMatch(/- Several errors fit equally well:\n- 500 server_error: .*\n {2}Read .*\n- 502 server_error: /);
  expect(text).toMatch(/ Confidence: likely\.$/m);
  expect(prompt('HTTP/1.1 429 x')).not.toContain('Several errors');
});

test('names all facts of an answer, and who waits for how long', () => {
  const text = prompt(
    'HTTP/1.1 429 x\nx-request-id: req_0a1b2c3d\nx-ratelimit-remaining-requests: 0\nx-ratelimit-reset-requests: 6m0s\n\n{"error":{"message":"Slow","type":"requests","code":"rate_limit_exceeded"}}',
  );
  expect(text).toContain(
    '\n- Status: 429\n- Type: requests\n- Code: rate_limit_exceeded\n- Message: Slow\n- Request id: req_0a1b2c3d\n- Wait: 360 s at the latest (x-ratelimit-reset-requests: 6m0s)\n',
  );
});

test('names who answered where it was not the API', () => {
  expect(prompt('pinecone.exceptions.NotFoundException: (404)')).toContain('Pinecone answered this');
});

test('lists the other errors', () => {
  expect(prompt('Error code: 401 - x\nError code: 503 - y')).toContain('- Also in the paste: 401-invalid-api-key × 1');
});

test('explains a status that the reference does not list', () => {
  expect(prompt('HTTP/1.1 413 Payload Too Large')).toMatch(
    /- Status 413 \(Payload too large\), which .*\n- Do not retry, change the request\. Send less: /,
  );
});

test('no fence in the paste ends its block', () => {
  const text = prompt('Error code: 429 - x\n````\nmore');
  expect(text.match(/^`{5}/gm)).toHaveLength(2);
});

test('is empty for an empty paste, and short for a long one', () => {
  expect(prompt('')).toBe('');
  expect(prompt(`Error code: 429 - x\n${'noise noise noise\n'.repeat(20_000)}`).length).toBeLessThan(4500);
  expect(prompt(`HTTP/1.1 429 x\n${'a'.repeat(3500)}`)).toMatch(/a\n…\n```$/);
  expect(prompt('HTTP/1.1 429 x')).toMatch(/```text\nHTTP\/1\.1 429 x\n```$/);
});
