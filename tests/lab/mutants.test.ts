import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { LANGUAGE_LABS } from '@/lab/languages';
import { MUTANTS } from '@/lab/mutants/languages';
import { type Edit, MUTANT_RULES, type MutantId } from '@/lab/mutants/rules';
import { isKilled, prepareMutant } from '@/lab/mutants/run-mutant';
import { type StandIn, startStandIn } from '@/lab/stand-in/server';
import { readSnippets } from '@/lib/build/snippets';

/** The other languages' mutants, which take a compiler's time, are run by `npm run lab:mutants`. */
const LANGUAGES = ['python', 'typescript'] as const;

const isUnavailable = inject('unavailable').length > 0;

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startStandIn();
});
afterAll(() => standIn.close());

describe.skipIf(isUnavailable).each(LANGUAGES)('%s: the lab rejects', (language) => {
  const rules = Object.entries(MUTANTS[language] ?? {}) as [MutantId, readonly Edit[] | string][];
  const mutants = rules.filter((entry): entry is [MutantId, readonly Edit[]] => typeof entry[1] !== 'string');
  const programs = new Map<MutantId, (standIn: StandIn) => Promise<string[]>>();

  beforeAll(async () => {
    const { lab } = await LANGUAGE_LABS[language]();
    const snippets = await readSnippets(process.cwd(), [language]);
    for (const [id, edits] of mutants) programs.set(id, await prepareMutant(lab, snippets, id, edits));
  });

  test.concurrent.each(mutants.map(([id]) => [id, MUTANT_RULES[id].title] as const))(
    '%s: a loop that %s',
    async (id) => {
      const faults = (await programs.get(id)?.(standIn)) ?? [];
      expect(isKilled(id, faults), `found only: ${faults.join('; ') || 'nothing'}`).toBe(true);
    },
  );
});
