import { describe, expect, test } from 'vitest';
import { readProbeLines, tellingLine } from '@/lab/measure/probe-output';
import { describeFailure } from '@/lab/runner/report';
import { mergeResults } from '@/lab/runner/results-file';
import type { LabResult } from '@/lib/retry/lab-result';
import type { LanguageId, VariantId } from '@/lib/retry/languages';

function result(language: LanguageId, variant: VariantId, passed = 1): LabResult {
  const found = { passed, total: 2, faults: 1, notSurvived: [] };
  return { language, variant, sha256: '0', sdk: 'a 1', runtime: 'b 1', date: '2026-01-01', ...found };
}

describe('results of a run', () => {
  const snippets = [result('python', 'sdk'), result('python', 'loop'), result('php', 'loop'), result('go', 'loop')];

  test('take the place of earlier ones, and stand in display order', () => {
    const known = [result('php', 'loop'), result('python', 'loop'), result('python', 'sdk')];
    expect(mergeResults(known, [result('go', 'loop'), result('python', 'loop', 2)], snippets)).toEqual([
      result('python', 'sdk'),
      result('python', 'loop', 2),
      result('go', 'loop'),
      result('php', 'loop'),
    ]);
  });

  test('of a snippet that is no more are left out', () => {
    expect(mergeResults([result('php', 'sdk'), result('php', 'loop')], [], snippets)).toEqual([result('php', 'loop')]);
  });
});

describe('what a probe prints', () => {
  const failed = {
    ok: false,
    errorClass: 'A',
    requestId: null,
    requestIdExpression: 'error.id',
    prints: { 'str(error)': 'no' },
  };

  test('is read line by line', () => {
    const stdout = `{"ok": true, "text": "Hello"}\n\n${JSON.stringify(failed)}\n`;
    expect(readProbeLines(stdout)).toEqual([{ ok: true, text: 'Hello' }, failed]);
  });

  test.each([
    'Hello',
    '{"ok": true}',
    '{"ok": true, "text": "a", "more": 1}',
    JSON.stringify({ ...failed, prints: { a: 1 } }),
    JSON.stringify({ ...failed, requestId: undefined }),
  ])('%s is refused, and quoted', (line) => {
    expect(() => readProbeLines(line)).toThrow(`a probe printed ${JSON.stringify(line)}: `);
  });

  test.each([
    ['the last line that names the class', 'A: 1\n    at A\nA: 2\nend', 'A: 2'],
    ['or else the first line', 'one\n  A\ntwo', 'one'],
    ['never a stack frame', '    at A\none', 'one'],
    ['nothing, where nothing was printed', '', ''],
  ])('tells the error by %s', (_, text, line) => {
    expect(tellingLine(text, 'A')).toBe(line);
  });
});

test('a failure shows its reasons, the log of the requests and the end of stderr', () => {
  const request = {
    arrivedWallMs: 0,
    headers: {},
    body: '',
    faults: [],
  };
  const answer = { status: 503, message: '', requestId: 'req_1' };
  const text = describeFailure('go/loop: 503', {
    faults: ['sent 2 requests, expected 1'],
    requests: [
      { ...request, number: 1, arrivedMs: 1000, answer: { ...answer, headers: { 'retry-after': '3' } } },
      { ...request, number: 2, arrivedMs: 1250.4, answer: { ...answer, headers: {} } },
      { ...request, number: 3, arrivedMs: 1500 },
    ],
    stderr: `${Array.from({ length: 20 }, (_, i) => `line ${i + 1}`).join('\n')}\n`,
  });
  expect(text.split('\n')).toEqual([
    'go/loop: 503',
    '  - sent 2 requests, expected 1',
    '  |      0 ms  request 1: 503, Retry-After: 3',
    '  |    250 ms  request 2: 503',
    '  |    500 ms  request 3: no answer',
    ...Array.from({ length: 15 }, (_, i) => `  > line ${i + 6}`),
  ]);
});
