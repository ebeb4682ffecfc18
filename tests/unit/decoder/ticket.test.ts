import { expect, test } from 'vitest';
import { fromFragment } from '@/lib/decoder/answer/share';
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
    'Pasted at (UTC): 2026-03-03T10:12:44.000Z',
    'Status: 429',
    'Type: requests',
    'Code: rate_limit_exceeded',
    'Message: Key sk-…[hidden] & more',
    'SDK: openai (Python)',
    'Reference: 429-rate-limit-error',
  ]);
});

test.each([
  [
    'the response’s own',
    'HTTP/1.1 503 Service Unavailable\ndate: Tue, 03 Mar 2026 09:00:00 GMT\n\n{"error":{"type":"service_unavailable"}}',
    'Time of the response (UTC): 2026-03-03T09:00:00.000Z',
  ],
  [
    'that of its line',
    '2026-03-03T08:00:00+01:00 ERROR Error code: 503 - overloaded',
    'Time in the log: 2026-03-03T08:00:00+01:00',
  ],
  ['that of the paste', 'Error code: 503 - overloaded', 'Pasted at (UTC): 2026-03-03T10:12:44.000Z'],
])('the time is %s', (_, paste, line) => {
  expect(supportTicket(decode(paste, catalogue, NOW), NOW).split('\n')).toContain(line);
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

test.each([
  ['HTTP/1.1 429\nretry-after: 20', 'Wait: 20 s (retry-after: 20)'],
  ['HTTP/1.1 429\nretry-after-ms: 1500', 'Wait: 1.5 s (retry-after-ms: 1500)'],
  [
    'HTTP/1.1 429\nx-ratelimit-remaining-requests: 0\nx-ratelimit-reset-requests: 6m0s',
    'Wait: 360 s at the latest (x-ratelimit-reset-requests: 6m0s)',
  ],
  ['RateLimitError: 429 Slow down. Please try again in 3s.', 'Wait: 3 s (try again in 3s)'],
])('the ticket to %j says where its wait was read', (paste, line) => {
  expect(supportTicket(decode(paste, catalogue, NOW), NOW).split('\n')).toContain(line);
});

test('of an answer from a link it tells when that was opened, and that there is no request id', () => {
  const opened = fromFragment('error=429-rate-limit-error&status=429', catalogue);
  expect(opened && supportTicket(opened, NOW).split('\n')).toEqual([
    'Request id: not in the paste',
    'Link opened at (UTC): 2026-03-03T10:12:44.000Z',
    'Status: 429',
    'Reference: 429-rate-limit-error',
  ]);
  expect(opened && new URL(supportMailto(opened, NOW)).searchParams.get('subject')).toBe('API error 429');
});
