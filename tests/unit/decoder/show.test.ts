import { describe, expect, test } from 'vitest';
import { show } from '@/lib/decoder/answer/show';
import type { Span } from '@/lib/decoder/notations/reading';
import type { MarkKind, Shown } from '@/lib/decoder/shown';
import { maskOf } from '@/lib/decoder/text/mask';

/** Where a word stands in a text. */
function spanOf(text: string, word: string): Span {
  const start = text.indexOf(word);
  return { start, end: start + word.length };
}

/** What is marked, in its order. */
function marked({ text, marks }: Shown): [MarkKind, string][] {
  return marks.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

const line = (letter: string, length = 79) => `${letter.repeat(length)}\n`;

describe('a short paste', () => {
  const text = 'HTTP/1.1 429\nretry-after: 7\n\nslow_down: Slow down';

  test('is shown whole, with its marks in the order of the text', () => {
    const shown = show(text, [
      ['message', spanOf(text, 'Slow down')],
      ['status', spanOf(text, '429')],
      ['code', undefined],
      ['retryAfter', spanOf(text, '7')],
    ]);
    expect([shown.text, shown.shortened]).toEqual([text, false]);
    expect(marked(shown)).toEqual([
      ['status', '429'],
      ['retryAfter', '7'],
      ['message', 'Slow down'],
    ]);
  });

  test('gives what is more important the whole of its place, and others what is left on both sides', () => {
    const shown = show(text, [
      ['code', spanOf(text, 'down: Slow')],
      ['message', spanOf(text, 'slow_down: Slow down')],
      ['type', spanOf(text, 'down')],
    ]);
    expect(marked(shown)).toEqual([
      ['message', 'slow_'],
      ['code', 'down: Slow'],
      ['message', ' down'],
    ]);
  });

  test('marks each secret, and nothing else in its place', () => {
    const secret = maskOf('sk-flow-EXAMPLE0123456789');
    const told = `key ${secret} rejected`;
    expect(marked(show(told, [['message', { start: 0, end: told.length }]]))).toEqual([
      ['message', 'key '],
      ['secret', secret],
      ['message', ' rejected'],
    ]);
  });

  test('has lines where a terminal broke one', () => {
    expect(show('a\u2028b', []).text).toBe('a\nb');
  });
});

describe('a long paste', () => {
  const noise = line('n').repeat(60);

  test('is shown by its beginning where nothing is marked', () => {
    const { text, shortened } = show(noise, []);
    expect([text, shortened]).toEqual([`${line('n').repeat(25)}…`, true]);
  });

  test('is cut to whole lines around what is marked', () => {
    const text = `${noise}status: 429\n${noise}`;
    const shown = show(text, [['status', spanOf(text, '429')]]);
    expect(shown.shortened).toBe(true);
    expect(shown.text).toBe(`…\n${line('n').repeat(3)}status: 429\n${line('n').repeat(3).trimEnd()}\n…`);
    expect(marked(shown)).toEqual([['status', '429']]);
  });

  test('shows places that are near to each other as one, and others apart, in the order of the text', () => {
    const text = `code: slow_down\nstatus: 429\n${noise}message: Slow down`;
    const shown = show(text, [
      ['message', spanOf(text, 'Slow down')],
      ['status', spanOf(text, '429')],
      ['code', spanOf(text, 'slow_down')],
    ]);
    expect(marked(shown)).toEqual([
      ['code', 'slow_down'],
      ['status', '429'],
      ['message', 'Slow down'],
    ]);
    expect(shown.text.startsWith('code: slow_down\nstatus: 429\nnnn')).toBe(true);
    expect(shown.text.endsWith('nnn\nmessage: Slow down')).toBe(true);
    expect(shown.text.match(/…/g)).toHaveLength(1);
  });

  test('of one line is cut within it', () => {
    const text = `${'a'.repeat(3000)}429${'b'.repeat(3000)}`;
    const shown = show(text, [['status', spanOf(text, '429')]]);
    expect(shown.text).toBe(`…${'a'.repeat(300)}429${'b'.repeat(297)}…`);
    expect(marked(shown)).toEqual([['status', '429']]);
  });
});
