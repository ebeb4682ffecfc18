import { describe, expect, test } from 'vitest';
import { unwrap } from '@/lib/decoder/text/unwrap';

/** A text as a terminal of so many columns shows it. */
const broken = (text: string, width: number) => text.replace(new RegExp(`.{${width}}(?=.)`, 'g'), '$&\n');

const BODY =
  '{"error":{"message":"You have sent too many requests in too short a time, please slow down and try again","type":"rate_limit_error","param":null,"code":"rate_limit_exceeded"}}';

describe('lines are joined that a terminal broke', () => {
  test.each([40, 57, 72, 80, 100, 132])('at %d columns', (width) => {
    expect(unwrap(broken(BODY, width))).toBe(BODY);
  });

  test('with the lines around them as they were', () => {
    expect(unwrap(`$ run\n${broken(BODY, 80)}\n\ndone`)).toBe(`$ run\n${BODY}\n\ndone`);
  });

  test('without the indent that a form gave to what follows', () => {
    const [first, second, rest] = [BODY.slice(0, 80), BODY.slice(80, 156), BODY.slice(156)];
    expect(unwrap(`${first}\n    ${second}\n    ${rest}`)).toBe(first + second.trimStart() + rest);
  });

  test('where a backslash stands at the end of a string that goes on', () => {
    expect(unwrap('{"message":"Slow\\\n  down, please"}')).toBe('{"message":"Slowdown, please"}');
    expect(unwrap('{"message":"Slow \\\ndown, please"}')).toBe('{"message":"Slow down, please"}');
  });

  test('between a module and its class', () => {
    const line = `${'x'.repeat(63)} openai.`;
    expect(unwrap(`${'y'.repeat(line.length)}\n${line}\nRateLimitError: Slow down`)).toContain(
      'openai.RateLimitError: Slow down',
    );
  });
});

describe('lines stay apart', () => {
  test.each([
    ['that are short', 'status: 429\nmessage: Slow down\ncode: x'],
    [
      'of equal length that begin alike',
      `worker 1 ${'x'.repeat(71)}\nworker 2 ${'y'.repeat(71)}\nworker 3 ${'z'.repeat(71)}`,
    ],
    ['of which the next begins a record', `${'x'.repeat(80)}\n2026-11-28T10:00:00Z ERROR 429 ${'y'.repeat(49)}`],
    ['before a blank one', `${'x'.repeat(80)}\n\nHTTP/1.1 429`],
    ['of which the first closes what it opened', `{"a":"${'x'.repeat(72)}"}\n{"b":1}`],
    ['with a backslash of a path at the end of all', 'C:\\logs\\'],
  ])('%s', (_what, text) => {
    expect(unwrap(text)).toBe(text);
  });

  test('of a text too long for a terminal', () => {
    const long = `${broken(BODY, 80)}\n`.repeat(1200);
    expect(unwrap(long)).toBe(long);
  });
});
