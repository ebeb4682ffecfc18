import { describe, expect, test } from 'vitest';
import { maskPersonal } from '@/lib/decoder/text/leaving';

describe('what leaves the page', () => {
  test.each([
    ['User mira.kowalski@acme.example has no access', 'User [hidden] has no access'],
    ["'My card is 4111 1111 1111 1111 and more'", "'My card is [hidden] and more'"],
    ['card=5555555555554444, amex 3782-822463-10005.', 'card=[hidden], amex [hidden].'],
    ['two: 4111111111111111 4242424242424242', 'two: [hidden] [hidden]'],
  ])('hides the person in %s', (text, shown) => {
    expect(maskPersonal(text)).toBe(shown);
  });

  test.each([
    ['Write to contact@flowapi.net.', 'our own address'],
    ['4111 1111 1111 1112', 'the check digit is wrong'],
    ['req_4111111111111111', 'a part of an id'],
    ['0b1c2d3e-4111-1111-1111-a5b6c7d8e9f0', 'a part of an id'],
    ['status 429 after 1772445600000 ms', 'a time'],
    ['image acme/bot@sha256:d0bbfdba', 'no address'],
  ])('leaves %s: %s', (text) => {
    expect(maskPersonal(text)).toBe(text);
  });
});
