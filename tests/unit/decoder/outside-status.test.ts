import { describe, expect, test } from 'vitest';
import { aboutStatus } from '@/lib/decoder/answer/outside-status';

describe('what a status means that the reference does not list', () => {
  test.each([
    [408, 'Request timeout', 'backoff'],
    [413, 'Payload too large', 'change-request'],
    [424, 'Failed dependency', 'retry-then-support'],
    [499, 'Client closed request', 'backoff'],
    [501, 'Not implemented', 'change-request'],
    [524, 'A timeout occurred', 'backoff'],
    [526, 'Invalid SSL certificate', 'retry-then-support'],
    [529, 'Overloaded', 'backoff'],
  ])('%d: %s, %s', (status, name, retry) => {
    expect(aboutStatus(status)).toMatchObject({ name, retry });
  });

  test.each([
    [444, 'Client error', 'change-request', /change it/],
    [500, 'Server error', 'retry-then-support', /request id/],
    [599, 'Server error', 'retry-then-support', /request id/],
  ])('%d, which nothing is known of, by its first digit', (status, name, retry, advice) => {
    expect(aboutStatus(status)).toMatchObject({ name, retry, advice: expect.stringMatching(advice) });
  });

  test.each([
    [408, /^The server or a proxy/],
    [444, /^The server or a proxy/],
    [499, /^nginx/],
    [522, /^Cloudflare/],
    [529, /^An overloaded API/],
  ])('%d is sent by %s', (status, sender) => {
    expect(aboutStatus(status).sender).toMatch(sender);
  });

  test('every one has a name, a sender and advice in whole sentences', () => {
    for (let status = 400; status < 600; status++) {
      expect({ status, ...aboutStatus(status) }).toMatchObject({
        name: expect.stringMatching(/^[A-Z]/),
        sender: expect.stringMatching(/^\w/),
        advice: expect.stringMatching(/^[A-Z].*\.$/),
      });
    }
  });
});
