import { expect, test } from 'vitest';
import { linesToText } from '@/lib/code-lines';
import { policyForStatus, presetSnippet } from '@/lib/retry/presets';
import type { HighlightedSnippet } from '@/lib/retry/snippet';

const SNIPPET: HighlightedSnippet = {
  language: 'python',
  variant: 'sdk',
  install: null,
  notes: [],
  lines: [['import openai'], ['TIMEOUT = 300'], ['retries = 6']].map((line) => line.map((text) => [text])),
  numbers: [
    { line: 1, column: 10, length: 3, value: 'timeout:s' },
    { line: 2, column: 10, length: 1, value: 'retries' },
  ],
  jitter: [],
};

test('a snippet takes the attempts of its status for good, and says in which line they stand', () => {
  const preset = presetSnippet(SNIPPET, policyForStatus(500));
  expect(linesToText(preset.lines)).toBe('import openai\nTIMEOUT = 300\nretries = 2');
  expect(preset.policyLine).toBe(2);
  expect(preset.numbers).toEqual([]);
});
