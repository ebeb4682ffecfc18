import { LAB_RESULTS_FILE } from '@/lib/build/lab-results';
import type { LabResult } from '@/lib/retry/lab-result';
import type { HighlightedSnippet } from '@/lib/retry/snippet';
import { describeError } from '../describe-error';
import { ensureLanguage, mustRunAll } from '../ensure';
import type { LanguageLab, Versions } from '../language';
import type { StandIn } from '../stand-in/server';
import { today } from '../tools';
import { type Count, sumCounts } from './count';
import { runSnippet } from './run-snippet';

/** What came of one language. */
export interface LanguageReport {
  count: Count;
  results: LabResult[];
}

/**
 * Runs every snippet of one language, and prints what came of each. Whatever goes wrong is a failure in the count, and never ends the run.
 * @param standIn the server
 * @param lab the language
 * @param read reads its snippets
 * @param print takes lines for a person to read
 * @param known what the data file says of each snippet; not given where it is to be written anew
 * @returns what came of it
 */
export async function runLanguage(
  standIn: StandIn,
  lab: LanguageLab,
  read: () => Promise<HighlightedSnippet[]>,
  print: (line: string) => void,
  known?: readonly LabResult[],
): Promise<LanguageReport> {
  try {
    const snippets = await read();
    const ready = await ensureLanguage(lab);
    if (ready.state !== 'ready') {
      // What this machine lacks must not look like a pass where everything has to be run.
      const outcome = ready.state === 'broken' || mustRunAll() ? 'failed' : 'skipped';
      print(`${lab.id}: ${outcome}: ${ready.reason}`);
      return { count: { ...NOTHING, [outcome]: 1 }, results: [] };
    }
    const reports: LanguageReport[] = [];
    for (const snippet of snippets) reports.push(await runOne(standIn, lab, ready.versions, snippet, print, known));
    return { count: sumCounts(reports.map(({ count }) => count)), results: reports.flatMap(({ results }) => results) };
  } catch (error) {
    print(`${lab.id}: failed: ${describeError(error)}`);
    return { count: { ...NOTHING, failed: 1 }, results: [] };
  }
}

const NOTHING: Count = { passed: 0, failed: 0, skipped: 0 };

async function runOne(
  standIn: StandIn,
  lab: LanguageLab,
  versions: Versions,
  snippet: HighlightedSnippet,
  print: (line: string) => void,
  known: readonly LabResult[] | undefined,
): Promise<LanguageReport> {
  const name = `${lab.id}/${snippet.variant}`;
  const started = performance.now();
  try {
    const { result, checks, failures, notSurvived } = await runSnippet(standIn, lab, versions, snippet, today());
    if (known && !isKnown(result, known)) {
      failures.push(...notSurvived, `${name}: survives other faults than ${LAB_RESULTS_FILE} says`);
    }
    for (const failure of failures) print(`\n${failure}\n`);
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    const survived = `${result.faults - result.notSurvived.length} of ${result.faults} faults`;
    const done = `${result.passed} of ${result.total} scenarios, ${survived}, ${checks.passed} of ${checks.total} tool checks`;
    print(`${name}: ${done}, ${seconds} s (${versions.sdk}, ${versions.runtime})`);
    return {
      count: { passed: result.passed + checks.passed, failed: failures.length, skipped: 0 },
      results: [result],
    };
  } catch (error) {
    print(`${name}: failed: ${describeError(error)}`);
    return { count: { ...NOTHING, failed: 1 }, results: [] };
  }
}

/** Whether a snippet survives what the data file says, no less and no more. Of another version, which only the system can bring, it says nothing. */
function isKnown({ language, variant, sdk, notSurvived }: LabResult, known: readonly LabResult[]): boolean {
  const before = known.find((one) => one.language === language && one.variant === variant);
  if (before && before.sdk !== sdk) return true;
  return JSON.stringify(before?.notSurvived ?? []) === JSON.stringify(notSurvived);
}
