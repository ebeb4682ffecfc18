import { describe, expect, test } from 'vitest';
import { decode, pipeline } from '@/lib/decoder/decode';
import { FROZEN_CATALOGUE } from '@/tests/fixtures/catalogue';

const catalogue = FROZEN_CATALOGUE;
const NOW = Date.UTC(2026, 0, 5);

/** Work that the pipeline does, in characters. */
function workOf(paste: string): number {
  let work = 0;
  const run = pipeline(paste, catalogue, NOW);
  for (let step = run.next(); !step.done; step = run.next()) work += step.value;
  return work;
}

describe('work grows linearly', () => {
  const patterns: Record<string, string> = {
    nesting: '{"a":',
    brackets: '[',
    'opening quotes': '"',
    'quotes in words': `a"b'c `,
    'escaped quotes': '\\"',
    backslashes: '\\',
    'open strings': '"error": "',
    'error keys': 'error: message: code: ',
    'nested errors': '{"error":{"message":"x","code":"y",',
    'strings in strings': '{"message":"{\\"message\\":',
    statuses: 'status 429 ',
    'status lines': 'HTTP/1.1 429 Too Many Requests\n',
    exceptions: 'openai.RateLimitError: ',
    bearers: 'Bearer ',
    'key-like text': 'sk-',
    names: 'api_key=',
    spaces: ' ',
    newlines: '\n',
    colons: ': ',
    'long words': 'a_b.c-',
    'capital words': 'AaError',
    boxes: '│ ',
    tags: '<a href="',
    numbers: '404 ',
  };
  test.each(Object.entries(patterns))('%s', (_name, pattern) => {
    const short = workOf(pattern.repeat(10_000 / pattern.length));
    const long = workOf(pattern.repeat(80_000 / pattern.length));
    expect(long / short).toBeLessThan(8 * 1.5);
  });

  // Steps do not count what happens inside one regular expression: a quadratic one would not come to an end here.
  test.each(
    Object.entries({
      ...patterns,
      'stray quotes': 'code: "x y z ',
      'escaped line breaks': '\\n',
      'dotted names': 'a.b.',
      'prefixes of keys': 'sk-',
      entities: '&quot;',
      'request ids': 'request id: ',
      prose: 'I get 404 when the model returns 500 if you send 429 ',
    }),
  )('half a megabyte of %s gets an answer', (_name, pattern) => {
    expect(decode(pattern.repeat(500_000 / pattern.length), catalogue, NOW).errors.length).toBeLessThan(
      catalogue.length,
    );
  });

  test('100,000 levels of nesting get an answer', () => {
    const deep = `${'{"error":['.repeat(50_000)}{"message":"x","type":"rate_limit_error","code":null}`;
    expect(decode(deep, catalogue, NOW).errors).toEqual(['429-rate-limit-error']);
  });
});
