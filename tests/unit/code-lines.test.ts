import { expect, it } from 'vitest';
import { linesToText, type TokenLine, tokensToPieces } from '@/lib/code-lines';

const lines: TokenLine[] = [[['if', 'k'], [' ok']], [], [['done']]];

it('gives back the text that was highlighted, without a break at its end', () => {
  expect(linesToText(lines)).toBe('if ok\n\ndone');
  expect(linesToText([])).toBe('');
});

it('shows each run of a line with its colour, if it has one', () => {
  expect(tokensToPieces(lines[0] ?? [])).toEqual([{ text: 'if', tokenClass: 'k' }, { text: ' ok' }]);
});
