import { LAB_RESULTS_FILE } from '@/lib/build/lab-results';
import type { LabResult } from '@/lib/retry/lab-result';
import type { HighlightedSnippet } from '@/lib/retry/snippet';
import { describeError } from '../describe-error';
import { ensureLanguage, mustRunAll } from '../ensure-language';
import type { LanguageLab, Versions } from '../language';
import { type BuiltSnippet, buildSnippet } from './build-snippet';
import { playSnippet } from './play-snippet';
import { type ScenarioCount, sumCounts } from './scenario-count';
import type { Stage } from './stage';

/** What came of one language. */
export interface LanguageReport {
  count: ScenarioCount;
  results: LabResult[];
}

/** How one language is run. */
interface Running extends Stage {
  lab: LanguageLab;
  /** Takes text for a person to read; what one snippet has to say comes at once. */
  print: (text: string) => void;
  /** What the data file says of each snippet; not given where it is to be written anew. */
  known?: readonly LabResult[] | undefined;
}

/**
 * Runs every snippet of one language, and prints what came of each. Whatever goes wrong is a failure in the count, and never ends the run.
 * Languages that run at the same time are built one after another, each beside what is played of those before it.
 * @param running the language, and where it is run
 * @param read reads its snippets
 * @returns what came of it
 */
export async function runLanguage(
  running: Running,
  read: () => Promise<HighlightedSnippet[]>,
): Promise<LanguageReport> {
  const { lab, print, workshop } = running;
  try {
    // A list, because a promise of a promise would wait for both.
    const played = await workshop(async () => {
      const snippets = await read();
      const ready = await ensureLanguage(lab);
      if (ready.state !== 'ready') {
        // What this machine lacks must not look like a pass where everything has to be run.
        const outcome = ready.state === 'broken' || mustRunAll() ? 'failed' : 'skipped';
        print(`${lab.id}: ${outcome}: ${ready.reason}`);
        return [Promise.resolve({ count: { ...NOTHING, [outcome]: 1 }, results: [] })];
      }
      const playing: Promise<LanguageReport>[] = [];
      for (const snippet of snippets) playing.push(...(await startOne(running, ready.versions, snippet)));
      return playing;
    });
    const reports = await Promise.all(played);
    return { count: sumCounts(reports.map(({ count }) => count)), results: reports.flatMap(({ results }) => results) };
  } catch (error) {
    print(`${lab.id}: failed: ${describeError(error)}`);
    return FAILED;
  }
}

const NOTHING: ScenarioCount = { passed: 0, failed: 0, skipped: 0 };

const FAILED: LanguageReport = { count: { ...NOTHING, failed: 1 }, results: [] };

/** Builds one snippet, and begins to play it: the only element ends with what came of that. */
async function startOne(
  running: Running,
  versions: Versions,
  snippet: HighlightedSnippet,
): Promise<[Promise<LanguageReport>]> {
  const { lab, print } = running;
  const name = `${lab.id}/${snippet.variant}`;
  const fail = (error: unknown): LanguageReport => {
    print(`${name}: failed: ${describeError(error)}`);
    return FAILED;
  };
  const begun = performance.now();
  try {
    const built = await buildSnippet(lab, snippet);
    const line = `built in ${secondsSince(begun)}`;
    return [playOne(running, versions, built, line).catch(fail)];
  } catch (error) {
    return [Promise.resolve(fail(error))];
  }
}

async function playOne(
  running: Running,
  versions: Versions,
  built: BuiltSnippet,
  building: string,
): Promise<LanguageReport> {
  const { lab, print, known } = running;
  const { checks, snippet } = built;
  const name = `${lab.id}/${snippet.variant}`;
  const begun = performance.now();
  const { result, failures, notSurvived } = await playSnippet(running, lab, versions, built);
  if (known && !isKnown(result, known)) {
    failures.push(...notSurvived, `${name}: survives other faults than ${LAB_RESULTS_FILE} says`);
  }
  const survived = `${result.faults - result.notSurvived.length} of ${result.faults} faults`;
  const done = `${result.passed} of ${result.total} scenarios, ${survived}, ${checks.passed} of ${checks.total} tool checks`;
  const time = `${building}, played in ${secondsSince(begun)}`;
  print(
    [
      ...failures.map((failure) => `\n${failure}\n`),
      `${name}: ${done}, ${time} (${versions.sdk}, ${versions.runtime})`,
    ].join('\n'),
  );
  return { count: { passed: result.passed + checks.passed, failed: failures.length, skipped: 0 }, results: [result] };
}

function secondsSince(begun: number): string {
  return `${((performance.now() - begun) / 1000).toFixed(0)} s`;
}

/** Whether a snippet survives what the data file says, no less and no more. Of another version, which only the system can bring, it says nothing. */
function isKnown({ language, variant, sdk, notSurvived }: LabResult, known: readonly LabResult[]): boolean {
  const before = known.find((one) => one.language === language && one.variant === variant);
  if (before && before.sdk !== sdk) return true;
  return JSON.stringify(before?.notSurvived ?? []) === JSON.stringify(notSurvived);
}
