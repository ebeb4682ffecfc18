import { availableParallelism } from 'node:os';
import { readSnippets } from '@/lib/build/snippets';
import type { MutantResult } from '@/lib/retry/mutant-result';
import type { LanguageLab } from '../language';
import { mapConcurrently } from '../runner/pool';
import type { StandIn } from '../stand-in/server';
import { ROOT } from '../tools';
import { type LanguageMutants, MUTANT_RULES, type MutantId } from './rules';
import { isKilled, prepareMutant } from './run-mutant';

/** Mutants mostly wait, so more of them run than there are cores. */
const AT_ONCE = availableParallelism() * 3;

/**
 * Breaks the snippets of one language rule by rule, and plays to each the scenario that must reject it.
 * @param standIn the server
 * @param lab the language, installed
 * @param mutants its edits
 * @param print takes lines for a person to read: one for each mutant that survived
 * @returns the rules by what came of them
 */
export async function runMutants(
  standIn: StandIn,
  lab: LanguageLab,
  mutants: LanguageMutants,
  print: (line: string) => void,
): Promise<Pick<MutantResult, 'killed' | 'survived' | 'impossible'>> {
  const snippets = await readSnippets(ROOT, [lab.id]);
  const ready: { id: MutantId; play: (standIn: StandIn) => Promise<string[]> }[] = [];
  const impossible: MutantId[] = [];
  for (const id of Object.keys(MUTANT_RULES) as MutantId[]) {
    const edits = mutants[id];
    if (typeof edits === 'string') impossible.push(id);
    else ready.push({ id, play: await prepareMutant(lab, snippets, id, edits) });
  }
  const played = await mapConcurrently(ready, AT_ONCE, async ({ id, play }) => {
    const faults = await play(standIn);
    const killed = isKilled(id, faults);
    if (!killed) print(`${lab.id}: survived: ${MUTANT_RULES[id].title}: ${faults.join('; ') || 'no fault'}`);
    return { id, killed };
  });
  const ids = (wanted: boolean): MutantId[] => played.flatMap(({ id, killed }) => (killed === wanted ? [id] : []));
  return { killed: ids(true), survived: ids(false), impossible };
}
