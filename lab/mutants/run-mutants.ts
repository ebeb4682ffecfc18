import { readSnippets } from '@/lib/build/read-snippets';
import type { MutantResult } from '@/lib/retry/mutant-result';
import { ROOT } from '../folders';
import type { LanguageLab } from '../language';
import { mapConcurrently } from '../runner/pool';
import type { Stage } from '../runner/stage';
import type { StandIn } from '../stand-in/server';
import { type LanguageMutants, MUTANT_RULES, type MutantId, type MutantRule, STILL_RAN } from './rules';
import { isKilled, prepareMutant } from './run-mutant';

/** A mutant that is ready: plays the scenario that must reject it, and gives the faults that the lab found. */
interface BuiltMutant {
  id: MutantId;
  play(standIn: StandIn): Promise<string[]>;
}

/**
 * Breaks the snippets of one language rule by rule, and plays to each the scenario that must reject it.
 * @param stage where they are built and played, beside those of other languages
 * @param lab the language, installed
 * @param mutants its edits
 * @param print takes lines for a person to read: one for each mutant that survived
 * @returns the rules by what came of them
 */
export async function runMutants(
  { standIn, pool, workshop }: Stage,
  lab: LanguageLab,
  mutants: LanguageMutants,
  print: (line: string) => void,
): Promise<Pick<MutantResult, 'killed' | 'survived' | 'impossible'>> {
  const built = await workshop(() => buildMutants(lab, mutants));
  const killed = new Set<MutantId>();
  await mapConcurrently(built, pool, async ({ id, play }) => {
    const faults = await play(standIn);
    if (isKilled(id, faults)) killed.add(id);
    else print(`${lab.id}: survived: ${MUTANT_RULES[id].title}: ${faults.join('; ') || 'no fault'}`);
  });
  const idsOf = (outcome: 'killed' | 'survived' | 'impossible'): MutantId[] =>
    RULES.filter(
      (id) => outcome === (typeof mutants[id] === 'string' ? 'impossible' : killed.has(id) ? 'killed' : 'survived'),
    );
  return { killed: idsOf('killed'), survived: idsOf('survived'), impossible: idsOf('impossible') };
}

const RULES = Object.keys(MUTANT_RULES) as MutantId[];

async function buildMutants(lab: LanguageLab, mutants: LanguageMutants): Promise<BuiltMutant[]> {
  const snippets = await readSnippets(ROOT, [lab.id]);
  const built: BuiltMutant[] = [];
  for (const id of RULES) {
    const edits = mutants[id];
    if (typeof edits !== 'string') built.push({ id, play: await prepareMutant(lab, snippets, id, edits) });
  }
  // Those that hang until they are stopped take the longest, so they begin first.
  const hangs = ({ id }: BuiltMutant): number => Number((MUTANT_RULES[id] as MutantRule).fault === STILL_RAN);
  return built.sort((one, other) => hangs(other) - hangs(one));
}
