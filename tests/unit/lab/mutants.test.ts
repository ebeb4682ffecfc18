import { describe, expect, test } from 'vitest';
import { MUTANTS } from '@/lab/mutants/mutants-by-language';
import { mutate } from '@/lab/mutants/mutate';
import { type Edit, MUTANT_RULES, type MutantId } from '@/lab/mutants/rules';
import { scenarioOf } from '@/lab/mutants/run-mutant';
import { POLICIES } from '@/lab/policies';
import { readSnippets } from '@/lib/build/read-snippets';
import type { LanguageId } from '@/lib/retry/languages';
import { snippetText } from '@/lib/retry/snippet';

const ids = Object.keys(MUTANT_RULES) as MutantId[];

test.each(ids)('%s: the scenario that rejects it exists', (id) => {
  expect(scenarioOf(id).name).toBe(MUTANT_RULES[id].scenario);
});

describe.each(Object.keys(MUTANTS) as LanguageId[])('%s', async (language) => {
  const snippets = await readSnippets(process.cwd(), [language]);
  const rules = Object.entries(MUTANTS[language]) as [MutantId, readonly Edit[] | string][];

  test.each(rules)('%s: the edits fit the snippet as it is, or a sentence says why there are none', (id, edits) => {
    if (typeof edits === 'string') {
      expect(edits).toMatch(/^[A-Z].*\.$/);
      return;
    }
    const snippet = snippets.find(({ variant }) => variant === MUTANT_RULES[id].variant);
    if (!snippet) throw new Error(`no ${MUTANT_RULES[id].variant} snippet`);
    const text = snippetText(snippet, POLICIES[scenarioOf(id).policy]);
    expect(mutate(text, edits)).not.toBe(text);
  });
});

test('a text that stands there twice, or not at all, is refused', () => {
  expect(() => mutate('a a', [['a', 'b']])).toThrow('stands there 2 times');
  expect(() => mutate('a', [['b', 'c']])).toThrow('stands there 0 times');
});
