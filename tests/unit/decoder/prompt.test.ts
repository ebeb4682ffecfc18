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

test('names who answered where it was not the API', () => {
  expect(prompt('pinecone.exceptions.NotFoundException: (404)')).toContain('Pinecone answered this');
});

test('lists the other errors', () => {
  expect(prompt('Error code: 401 - x\nError code: 503 - y')).toContain('- Also in the paste: 401-invalid-api-key × 1');
});

test('explains a status that the reference does not list', () => {
  expect(prompt('HTTP/1.1 413 Payload Too Large')).toContain('Status 413');
});

test('no fence in the paste ends its block', () => {
  const text = prompt('Error code: 429 - x\n````\nmore');
  expect(text.match(/^`{5}/gm)).toHaveLength(2);
});

test('is empty for an empty paste, and short for a long one', () => {
  expect(prompt('')).toBe('');
  expect(prompt(`Error code: 429 - x\n${'noise noise noise\n'.repeat(20_000)}`).length).toBeLessThan(4500);
});
