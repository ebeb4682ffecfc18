import { beforeAll, describe, expect, inject, test } from 'vitest';
import { LANGUAGE_LABS } from '@/lab/language-labs';
import { MUTANTS } from '@/lab/mutants/mutants-by-language';
import { MUTANT_RULES, type MutantId } from '@/lab/mutants/rules';
import { runMutants } from '@/lab/mutants/run-mutants';
import { openStage } from '@/lab/runner/stage';

/** The other languages' mutants, which take a compiler's time, are run by `npm run lab:mutants`. */
const LANGUAGES = ['python', 'typescript'] as const;

const isUnavailable = inject('unavailable').length > 0;

/** Keys of the rules whose breach was rejected for the rule's own reason, by language. */
const killed = new Map<string, string[]>();
/** What was found instead, where one was not. */
const survivors: string[] = [];

beforeAll(async () => {
  if (isUnavailable) return;
  const stage = await openStage();
  const play = async (id: (typeof LANGUAGES)[number]): Promise<void> => {
    const { lab } = await LANGUAGE_LABS[id]();
    killed.set(id, (await runMutants(stage, lab, MUTANTS[id], (line) => survivors.push(line))).killed);
  };
  await Promise.all(LANGUAGES.map(play)).finally(() => stage.standIn.close());
});

describe.skipIf(isUnavailable).each(LANGUAGES)('%s: the lab rejects', (language) => {
  const rules = Object.entries(MUTANTS[language]) as [MutantId, unknown][];
  const broken = rules.filter(([, edits]) => typeof edits !== 'string').map(([id]) => id);

  test.each(broken.map((id) => [id, MUTANT_RULES[id].title] as const))('%s: a loop that %s', (id) => {
    expect(killed.get(language), survivors.join('\n')).toContain(id);
  });
});
