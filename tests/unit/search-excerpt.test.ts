import { describe, expect, it } from 'vitest';
import { excerptAround, markWords } from '@/lib/search-excerpt';

const textOf = (pieces: { text: string }[]) => pieces.map(({ text }) => text).join('');
const markedIn = (pieces: { text: string; isMatch: boolean }[]) =>
  pieces.filter(({ isMatch }) => isMatch).map(({ text }) => text);

/** Words of nine letters, each told apart by its number. */
const words = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => `filler${String(from + index).padStart(3, '0')}`).join(' ');

describe('marked words', () => {
  it.each<[string, string[], string[]]>([
    ['Retry, retrying, retried', ['retry', 'retrying'], ['Retry', 'retrying']],
    ['a 429 and a 4290', ['429'], ['429', '429']],
    ['no retry_after, and unretry', ['after', 'retry'], ['retry', 'after']],
    ['exceeded_current_quota_error', ['quota'], ['quota']],
    ['what (it) costs: $5.00?', ['5.00'], ['5.00']],
    ['5x00', ['5.00'], []],
    ['nothing of it', ['zebra'], []],
    ['nothing is looked for', [], []],
    ['Überlast', ['überlast'], ['Überlast']],
  ])('of %j by %j are %j', (text, asked, marked) => {
    const pieces = markWords(text, asked);
    expect(markedIn(pieces)).toEqual(marked);
    expect(textOf(pieces)).toBe(text);
    expect(pieces.filter((piece) => piece.text === '')).toEqual([]);
  });

  it('of no text are none', () => {
    expect(markWords('', ['retry'])).toEqual([]);
    expect(markWords('', [])).toEqual([]);
  });
});

describe('an excerpt', () => {
  it('is the whole text where that is short', () => {
    const text = words(0, 14);
    expect(text).toHaveLength(139);
    expect(textOf(excerptAround(text, ['filler000'], ['filler000']))).toBe(text);
    expect(textOf(excerptAround(`${text}.`, ['filler013'], ['filler000']))).toBe(`${text}.`);
  });

  it('begins at the text’s beginning where what was found stands near it, and ends between two words', () => {
    const text = `${words(0, 4)} zebra ${words(4, 40)}`;
    expect(text.indexOf('zebra')).toBe(40);
    expect(textOf(excerptAround(text, ['zebra'], ['zebra']))).toBe(`${words(0, 4)} zebra ${words(4, 13)} …`);
  });

  it('begins between two words, at most 40 characters before what was found', () => {
    const text = `${words(0, 9)} zebra ${words(9, 40)}`;
    const excerpt = textOf(excerptAround(text, ['zebra'], ['zebra']));
    expect(excerpt).toMatch(/^… filler006 filler007 filler008 zebra filler009 .* filler\d{3} …$/);
    expect(excerpt.length).toBeLessThanOrEqual(140 + '…  …'.length);
  });

  it('ends with the text, without a mark, where no more is left', () => {
    const text = `${words(0, 20)} zebra`;
    expect(textOf(excerptAround(text, ['zebra'], ['zebra']))).toBe('… filler017 filler018 filler019 zebra');
  });

  it('is cut where a text has no word’s end', () => {
    expect(textOf(excerptAround('x'.repeat(200), ['x'], ['x']))).toBe(`${'x'.repeat(140)} …`);
  });

  it('holds the words side by side, if they stand so anywhere, before the first of them', () => {
    const text = `Retry first. ${words(0, 20)} the Retry-After header ${words(20, 40)}`;
    const asked = ['retry', 'after'];
    expect(textOf(excerptAround(text, asked, asked))).toContain('Retry-After header');
    expect(textOf(excerptAround(text, ['retry', 'header'], ['retry', 'header']))).toMatch(/^Retry first\./);
    expect(textOf(excerptAround(text, ['retry'], ['header']))).toContain('Retry-After header');
  });

  it('is the beginning of the text where nothing of it was found', () => {
    expect(textOf(excerptAround(words(0, 40), [], []))).toBe(`${words(0, 14)} …`);
    expect(markedIn(excerptAround(words(0, 40), ['zebra'], ['zebra']))).toEqual([]);
  });
});
