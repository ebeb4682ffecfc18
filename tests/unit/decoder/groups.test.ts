import { expect, test } from 'vitest';
import { groupsOf } from '@/lib/decoder/notations/groups';
import { readValues } from '@/lib/decoder/notations/values';

/** The values of a text that belong together, each as it is told. */
const groups = (text: string) =>
  [...groupsOf(text, readValues(text).pairs)].map((group) => group.map(({ field, value }) => `${field}: ${value}`));

test.each<[what: string, text: string, groups: string[][]]>([
  [
    'the members of a body',
    '{"error":{"type":"a_b","code":"c_d"},"status":429}',
    [['error: ', 'type: a_b', 'code: c_d', 'status: 429']],
  ],
  [
    'headers, over many lines',
    'HTTP/1.1 429\nretry-after: 7\nx-request-id: req_1',
    [['retryAfter: 7', 'requestId: req_1']],
  ],
  ['the same value twice', '{"type":"a_b"} {"type":"a_b"}', [['type: a_b', 'type: a_b']]],
  ['a status, however it is written', 'status: 429 {"status":"429"}', [['status: 429', 'status: 429']]],
  [
    'limits of several things',
    'x-ratelimit-limit-requests: 60\nx-ratelimit-limit-tokens: 90',
    [['limit: 60', 'limit: 90']],
  ],
  [
    'the message of a log and the body in it',
    '{"msg":"call failed","error":{"message":"Slow down"}}',
    [['message: call failed', 'error: ', 'message: Slow down']],
  ],
  ['nothing', 'no values', []],
])('one group is %s', (_what, text, expected) => {
  expect(groups(text)).toEqual(expected);
});

test.each<[what: string, text: string, groups: string[][]]>([
  ['other values for the same', '{"type":"a_b"} {"type":"c_d"}', [['type: a_b'], ['type: c_d']]],
  ['lines of key and value', 'type=a_b\ncode=c_d', [['type: a_b'], ['code: c_d']]],
  ['a line behind the end of a body', '{"type":"a_b"}\ncode: c_d', [['type: a_b'], ['code: c_d']]],
  ['what stands far apart', `type: a_b\n${'. '.repeat(160)}\ncode: c_d`, [['type: a_b'], ['code: c_d']]],
  [
    'the message of an error that has its own type',
    '{"type":"a_b","message":"One","error":{"message":"Two"}}',
    [['type: a_b', 'message: One', 'error: '], ['message: Two']],
  ],
])('two groups are %s', (_what, text, expected) => {
  expect(groups(text)).toEqual(expected);
});

test('no group grows without end', () => {
  const text = Array.from({ length: 100 }, () => 'x-ratelimit-limit-requests: 60').join('\n');
  expect(groups(text).map(({ length }) => length)).toEqual([31, 31, 31, 7]);
});
