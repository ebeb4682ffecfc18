import { describe, expect, it } from 'vitest';
import { leadOf, type Recipe, recipeFor } from '@/lib/recipes';
import { countsInWords } from '@/lib/token-counts';

const recipe = (anchor: string, codes: string[], words: string[]): Recipe => ({ anchor, title: anchor, codes, words });

const recipes = [
  recipe('said', [], ['too long|too large … tokens', 'over the limit']),
  recipe('named', ['context_length_exceeded', 'too_many_tokens'], []),
];
const anchor = (facts: Parameters<typeof recipeFor>[1]) => recipeFor(recipes, facts)?.anchor;

describe('the section for a paste', () => {
  it.each([
    ['a code names it', { code: 'context_length_exceeded' }, 'named'],
    ['a type names it', { type: 'too_many_tokens' }, 'named'],
    ['a code counts more than words', { code: 'too_many_tokens', message: 'over the limit' }, 'named'],
    ['its words are said', { message: 'You are over the limit.' }, 'said'],
    ['in any case', { message: 'OVER THE LIMIT' }, 'said'],
    ['one of two ways', { message: 'The prompt is too large: 9 tokens' }, 'said'],
    ['the other of two ways', { message: 'too long, in tokens' }, 'said'],
    ['not its second half first', { message: 'tokens: too long' }, undefined],
    ['not half of them', { message: 'too long' }, undefined],
    ['not where nothing is said', { code: 'other', type: 'another' }, undefined],
    ['not where nothing is known', {}, undefined],
    ['by words without a space between them', { message: 'too longtokens' }, 'said'],
  ])('%s', (_, facts, expected) => {
    expect(anchor(facts)).toBe(expected);
  });

  it('goes on behind the words that end first', () => {
    const [one] = [recipe('one', [], ['a b|a … b'])];
    expect(recipeFor([one], { message: 'a b' })?.anchor).toBe('one');
    expect(recipeFor([recipe('twice', [], ['limit … limit'])], { message: 'the limit' })).toBeUndefined();
  });
});

describe('what to do first', () => {
  const leading: Recipe = {
    ...recipe('fit', ['context_length_exceeded'], ['context length']),
    title: 'Make it fit',
    leads: true,
  };
  const counted = 'The maximum context length is 128000 tokens, and your messages resulted in 130012 tokens.';

  it.each<[string, Parameters<typeof leadOf>[1], string | undefined]>([
    ['is what a code calls for', { code: 'context_length_exceeded' }, 'Make it fit'],
    ['or a type', { type: 'context_length_exceeded' }, 'Make it fit'],
    [
      'with the numbers of the message',
      { code: 'context_length_exceeded', message: counted },
      'Make it fit: 130,012 tokens, where 128,000 fit',
    ],
    ['or what its numbers call for', { message: counted }, 'Make it fit: 130,012 tokens, where 128,000 fit'],
    ['not what other words hint at', { message: 'Mind the context length.' }, undefined],
    ['not what nothing calls for', {}, undefined],
  ])('%s', (_, facts, expected) => {
    expect(leadOf(leading, facts, countsInWords(facts.message ?? ''))).toBe(expected);
  });

  it('is not a section that only explains', () => {
    expect(
      leadOf(
        { ...leading, leads: false },
        { code: 'context_length_exceeded', message: counted },
        countsInWords(counted),
      ),
    ).toBeUndefined();
  });
});
