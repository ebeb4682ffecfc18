import { describe, expect, it } from 'vitest';
import { type ProbeLine, readProbeLines, tellingLine } from '@/lab/measure/probe-output';

const answered: ProbeLine = { ok: true, text: 'Hello' };
const raised: ProbeLine = {
  ok: false,
  errorClass: 'RateLimitError',
  requestId: null,
  requestIdExpression: 'error.request_id',
  prints: { 'str(error)': 'Error code: 429' },
};

describe('the lines of a probe', () => {
  it('are read in order; a break at the end is no line', () => {
    const stdout = `${JSON.stringify(raised)}\n${JSON.stringify(answered)}\n`;
    expect(readProbeLines(stdout)).toEqual([raised, answered]);
    expect(readProbeLines('')).toEqual([]);
  });

  it.each([
    ['no JSON', 'Traceback (most recent call last):'],
    ['an answer without its text', '{"ok":true}'],
    ['an error without its class', '{"ok":false,"requestId":null,"requestIdExpression":"e.id","prints":{}}'],
    ['a field that the contract does not know', '{"ok":true,"text":"Hello","extra":1}'],
    ['neither', '{"ok":null}'],
  ])('are quoted where they break the contract: %s', (_, line) => {
    expect(() => readProbeLines(`${JSON.stringify(answered)}\n${line}\n`)).toThrow(
      `a probe printed ${JSON.stringify(line)}: `,
    );
  });
});

describe('the line that tells an error', () => {
  it.each([
    ['the first, where none names the class', 'Error code: 429\nmore\n', 'Error code: 429'],
    [
      'the last at the margin that names it',
      'RateLimitError: old\nTraceback:\n  in RateLimitError.raise\nopenai.RateLimitError: new\n',
      'openai.RateLimitError: new',
    ],
    ['no frame, which is indented', '\tat RateLimitError.new\nlost\n', 'lost'],
    ['nothing of a text without any', '\n   \n', ''],
  ])('is %s', (_, text, expected) => {
    expect(tellingLine(text, 'RateLimitError')).toBe(expected);
  });
});
