import { availableParallelism } from 'node:os';
import type { LabResult } from '@/lib/retry/lab-result';
import { DEFAULT_POLICY } from '@/lib/retry/policy';
import { type HighlightedSnippet, snippetText } from '@/lib/retry/snippet';
import type { LanguageLab, Versions } from '../language';
import type { PolicyName } from '../policies';
import type { Scenario } from '../scenario';
import { SCENARIOS } from '../scenarios';
import type { StandIn } from '../stand-in/server';
import { playScenario } from './play-scenario';
import { mapConcurrently } from './pool';
import { type Prepared, prepareSnippet, sha256 } from './prepare';
import { describeFailure } from './report';

/** Programs mostly wait, so more of them run than there are cores. */
const AT_ONCE = availableParallelism() * 4;

/** The language's tools look at one form per jitter; other numbers change nothing for them. */
const CHECKED: readonly PolicyName[] = ['default', 'quick', 'equal'];

/** What came of one snippet. */
export interface SnippetReport {
  result: LabResult;
  /** How many of its forms the language's own tools were asked about, and how many they accepted. */
  checks: { passed: number; total: number };
  /** One text per failure, for a person to read. */
  failures: string[];
  /** The same for each scenario that an SDK's own retries did not survive, which is no failure of the lab. */
  notSurvived: string[];
}

/**
 * Runs one snippet through all its scenarios and checks its forms with the language's tools.
 * @param standIn the server
 * @param lab the snippet's language, installed
 * @param versions what `lab.ensure()` found
 * @param snippet the snippet
 * @param date the day of the run, UTC
 * @returns what came of it
 */
export async function runSnippet(
  standIn: StandIn,
  lab: LanguageLab,
  versions: Versions,
  snippet: HighlightedSnippet,
  date: string,
): Promise<SnippetReport> {
  const { language, variant } = snippet;
  const scenarios = SCENARIOS[variant];
  const prepared = await prepareSnippet(lab, snippet, new Set(scenarios.map(({ policy }) => policy)));
  const checks = await checkForms(lab, new Set(CHECKED.flatMap((policy) => prepared.get(policy) ?? [])));
  const played = await mapConcurrently(scenarios, AT_ONCE, async (scenario: Scenario) => {
    const program = prepared.get(scenario.policy);
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
      date,
      passed: scenarios.length - failed.length,
      total: scenarios.length,
      faults: faultsOf(scenarios).length,
      notSurvived: faultsOf(failed.map(({ scenario }) => scenario)),
    },
    checks: { passed: checks.total - checks.complaints.length, total: checks.total },
    failures: [
      ...checks.complaints.map((text) => `${language}/${variant}: ${text}`),
      ...failed.filter(isFailure).map(describe),
    ],
    notSurvived: failed.filter((one) => !isFailure(one)).map(describe),
  };
}

function faultsOf(scenarios: readonly Scenario[]): string[] {
  return [...new Set(scenarios.flatMap(({ fault }) => fault ?? []))];
}

async function checkForms(
  lab: LanguageLab,
  programs: ReadonlySet<Prepared>,
): Promise<{ total: number; complaints: string[] }> {
  const complaints: string[] = [];
  let total = 0;
  for (const { folder } of programs) {
    const reports = await lab.check(folder);
    total += reports.length;
    for (const { tool, ok, output } of reports) if (!ok) complaints.push(`${tool} in ${folder}:\n${output}`);
  }
  return { total, complaints };
}
