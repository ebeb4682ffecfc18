import { type HighlightedSnippet, snippetText } from '@/lib/retry/snippet';
import type { LanguageLab } from '../language';
import { POLICIES } from '../policies';
import { playScenario } from '../runner/play-scenario';
import { prepareText } from '../runner/prepare';
import type { Scenario } from '../scenario';
import { SCENARIOS } from '../scenarios-by-variant';
import type { StandIn } from '../stand-in/server';
import { mutate } from './mutate';
import { type Edit, MUTANT_RULES, type MutantId, type MutantRule } from './rules';

/** A mutant that hangs is one that was found out; longer than any other takes. */
const LIMIT_MS = 40_000;

/**
 * @param id a rule
 * @returns the scenario that must reject what breaks it
 * @throws Error when no scenario has the name that the rule says
 */
export function scenarioOf(id: MutantId): Scenario {
  const { variant, scenario: name }: MutantRule = MUTANT_RULES[id];
  const scenario = SCENARIOS[variant].find((one) => one.name === name);
  if (!scenario) throw new Error(`${id}: no scenario of ${variant} is called ${JSON.stringify(name)}`);
  return scenario;
}

/**
 * Makes a mutant, ready to run. Not for two mutants of one language at the same time.
 * @param lab the language, installed
 * @param snippets the language's snippets
 * @param id the rule to break
 * @param edits how
 * @returns what plays the rule's scenario to it: the faults that the lab found
 */
export async function prepareMutant(
  lab: LanguageLab,
  snippets: readonly HighlightedSnippet[],
  id: MutantId,
  edits: readonly Edit[],
): Promise<(standIn: StandIn) => Promise<string[]>> {
  const { variant } = MUTANT_RULES[id];
  const scenario = scenarioOf(id);
  const snippet = snippets.find((one) => one.variant === variant);
  if (!snippet) throw new Error(`${lab.id} has no ${variant} snippet`);
  const { command } = await prepareText(lab, variant, mutate(snippetText(snippet, POLICIES[scenario.policy]), edits));
  return async (standIn) => (await playScenario(standIn, lab, variant, command, scenario, LIMIT_MS)).faults;
}

/**
 * @param id a rule
 * @param faults what the lab found when it was broken
 * @returns whether the lab rejected it for the rule's own reason
 */
export function isKilled(id: MutantId, faults: readonly string[]): boolean {
  return faults.some((fault) => MUTANT_RULES[id].fault.test(fault));
}
