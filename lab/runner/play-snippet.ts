import type { LabResult } from '@/lib/retry/lab-result';
import { DEFAULT_POLICY } from '@/lib/retry/policy';
import { snippetText } from '@/lib/retry/snippet';
import type { LanguageLab, Versions } from '../language';
import type { Scenario } from '../scenario';
import { SCENARIOS } from '../scenarios-by-variant';
import { today } from '../today';
import type { BuiltSnippet } from './build-snippet';
import { playScenario } from './play-scenario';
import { mapConcurrently } from './pool';
import { sha256 } from './prepare';
import { describeFailure } from './report';
import type { Stage } from './stage';

/** What came of one snippet. */
export interface SnippetReport {
  result: LabResult;
  /** One text per failure, for a person to read. */
  failures: string[];
  /** The same for each scenario that an SDK's own retries did not survive, which is no failure of the lab. */
  notSurvived: string[];
}

/**
 * Plays all its scenarios to one snippet.
 * @param stage where they are played
 * @param lab the snippet's language
 * @param versions what `lab.ensure()` found
 * @param built the snippet
 * @returns what came of it
 */
export async function playSnippet(
  { standIn, pool }: Stage,
  lab: LanguageLab,
  versions: Versions,
  { snippet, programs, complaints }: BuiltSnippet,
): Promise<SnippetReport> {
  const { language, variant } = snippet;
  const scenarios = SCENARIOS[variant];
  const played = await mapConcurrently(scenarios, pool, async (scenario: Scenario) => {
    const program = programs.get(scenario.policy);
    if (!program) throw new Error(`no program was prepared for policy ${scenario.policy}`);
    const outcome = await playScenario(standIn, lab, variant, program.command, scenario);
    return { scenario, outcome };
  });
  const failed = played.filter(({ outcome }) => outcome.faults.length > 0);
  const describe = ({ scenario, outcome }: (typeof failed)[number]): string =>
    describeFailure(`${language}/${variant}: ${scenario.name}`, outcome);
  // What an SDK's own retries do not survive is what the lab is to find out. Only a loop must survive everything.
  const isFailure = ({ scenario }: (typeof failed)[number]): boolean =>
    variant !== 'sdk' || scenario.fault === undefined;
  return {
    result: {
      language,
      variant,
      sha256: sha256(snippetText(snippet, DEFAULT_POLICY)),
      ...versions,
      sdk: (variant === 'sdk' ? undefined : lab.loopLibrary?.()) ?? versions.sdk,
      date: today(),
      passed: scenarios.length - failed.length,
      total: scenarios.length,
      faults: faultsOf(scenarios).length,
      notSurvived: faultsOf(failed.map(({ scenario }) => scenario)),
    },
    failures: [
      ...complaints.map((text) => `${language}/${variant}: ${text}`),
      ...failed.filter(isFailure).map(describe),
    ],
    notSurvived: failed.filter((one) => !isFailure(one)).map(describe),
  };
}

function faultsOf(scenarios: readonly Scenario[]): string[] {
  return [...new Set(scenarios.flatMap(({ fault }) => fault ?? []))];
}
