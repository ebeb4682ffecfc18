import { expect, test } from 'vitest';
import { supportMailto, supportTicket } from '@/lib/decoder/answer/ticket';
import { decode } from '@/lib/decoder/decode';
import { SUPPORT_EMAIL } from '@/lib/site';
import { FROZEN_CATALOGUE } from '@/tests/fixtures/catalogue';

const catalogue = FROZEN_CATALOGUE;
const NOW = Date.UTC(2026, 2, 3, 10, 12, 44);
const PASTE = `openai.RateLimitError: Error code: 429 - {'error': {'message': 'Key sk-flow-EXAMPLE0123456789 & more', 'type': 'requests', 'param': None, 'code': 'rate_limit_exceeded'}, 'request_id': 'req_1234567890'}`;

test('the ticket names what support needs, and no secret', () => {
  expect(supportTicket(decode(PASTE, catalogue, NOW), NOW).split('\n')).toEqual([
    'Request id: req_1234567890',
    'Time (UTC): 2026-03-03T10:12:44.000Z',
    'Status: 429',
    'Type: requests',
    'Code: rate_limit_exceeded',
    'Message: Key sk-…[hidden] & more',
    'SDK: openai (Python)',
    'Reference: 429-rate-limit-error',
  ]);
});

test('the mail has the same body, encoded', () => {
  const diagnosis = decode(PASTE, catalogue, NOW);
  const link = new URL(supportMailto(diagnosis, NOW));
  expect(link.pathname).toBe(SUPPORT_EMAIL);
  expect(link.searchParams.get('subject')).toBe('API error 429 rate_limit_exceeded (req_1234567890)');
  expect(link.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(supportTicket(diagnosis, NOW));
});

test('a long message is shortened until the link is short enough', () => {
  const paste = `{"error":{"message":"${'ö😀 '.repeat(2000)}","type":"server_error","code":null},"status":500}`;
  const link = supportMailto(decode(paste, catalogue, NOW), NOW);
  expect(link.length).toBeLessThanOrEqual(1900);
  expect(decodeURIComponent(link)).toContain('Message: ö😀');
});
