import { describe, expect, test } from 'vitest';
import { readValues } from '@/lib/decoder/notations/values';

/** The named values of a text, and what it holds that is no error's, each as it is written. */
function read(text: string) {
  const { pairs, dead, aside } = readValues(text);
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return {
    pairs: pairs.map(({ field, value }) => `${field}: ${value}`),
    dead: dead.map(cut),
    aside: aside.map(cut),
  };
}

describe('values', () => {
  test.each<[what: string, text: string, pairs: string[]]>([
    [
      'of JSON, with the groups that open',
      '{"error":{"message":"Slow down","code":null}}',
      ['error: ', 'message: Slow down'],
    ],
    ['of Ruby', '{:error=>{:message=>"Slow"}}', ['error: ', 'message: Slow']],
    ['of headers', 'retry-after: 7\nx-request-id: req_1', ['retryAfter: 7', 'requestId: req_1']],
    ['of headers as tuples', '("x-request-id", "req_1"), ("retry-after", "7")', ['requestId: req_1', 'retryAfter: 7']],
    ['of a list of words, which are no headers', '"type", "code"', []],
    ['of logfmt', 'level=error status=503 msg="too busy" type=x', ['status: 503', 'message: too busy', 'type: x']],
    ['behind a level, which is no name', 'ERROR: type=slow_down', ['type: slow_down']],
    ['behind another word', 'call failed, type=slow_down', ['type: slow_down']],
    ['with a number for the code, which is a status', '{"code":429}', ['status: 429']],
    ['with a number of another kind for the code', '{"code":1113}', ['code: 1113']],
    [
      'that go on to the end of their sentence',
      'message: Slow down, please\ncode: x_y',
      ['message: Slow down, please', 'code: x_y'],
    ],
    ['that close the bracket that they opened', '(message: Slow down (again))', ['message: Slow down (again)']],
    ['whose end is missing', '{"type":"rate_lim', ['type: rate_lim']],
    ['with quotes in quotes', '{"message":"model \\"x\\" is \\u00e4lter"}', ['message: model "x" is älter']],
    [
      'with quotes that nobody escaped',
      '{"message":"model "x" is gone","type":"y"}',
      ['message: model "x" is gone', 'type: y'],
    ],
    ['that a terminal broke', '{"message":"Slow\n   down"}', ['message: Slow down']],
    ['escaped twice', '"{\\\\\\"type\\\\\\":\\\\\\"x_y\\\\\\"}"', ['type: x_y']],
    ['that begin like a word for nothing', '{type: nullified}', ['type: nullified']],
  ])('%s', (_what, text, pairs) => {
    expect(read(text).pairs).toEqual(pairs);
  });
});

describe('what is no error’s', () => {
  test.each<[what: string, text: string, dead: string[], pairs: string[]]>([
    ['what a person wrote', '{"messages":[{"x":"type: a"}],"type":"b"}', ['[{"x":"type: a"}]'], ['type: b']],
    ['what a model wrote', '{"role":"assistant","content":"status: 503","type":"b"}', ['"status: 503"'], ['type: b']],
    ['a prompt with brackets and quotes', '{"prompt":"a } \\" b","type":"c"}', ['"a } \\" b"'], ['type: c']],
    ['the content of nobody', '{"content":{"status":503}}', [], ['status: 503']],
    [
      'an example of YAML, with all that stands deeper',
      'example:\n  type: a\n  code: b\ntype: c',
      ['\n  type: a\n  code: b'],
      ['type: c'],
    ],
    ['an example at the end', 'example:\n  type: a', ['\n  type: a'], []],
    ['a group that never closes', '{"messages":[{"type":"a"', ['[{"type":"a"'], []],
    ['nothing of a word', 'usage: 429', [], []],
  ])('%s', (_what, text, dead, pairs) => {
    expect(read(text)).toEqual({ pairs, dead, aside: [] });
  });

  test('what is told beside the error is read, and known to be beside it', () => {
    expect(read('{"innererror":{"code":"a"},"code":"b"}')).toEqual({
      pairs: ['code: a', 'code: b'],
      dead: [],
      aside: ['{"code":"a"}'],
    });
  });
});

test('a value is where it stands, without its quotes', () => {
  const text = '{"error":{"type":"slow_down","message":"a \\"b\\" c"},"x-request-id":  req_1}';
  const { pairs } = readValues(text);
  expect(pairs.map(({ start, end }) => text.slice(start, end))).toEqual(['', 'slow_down', 'a \\"b\\" c', 'req_1']);
});
