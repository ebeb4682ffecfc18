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
 * @returns what came of it
 */
export async function runLanguage(
  standIn: StandIn,
  lab: LanguageLab,
  read: () => Promise<HighlightedSnippet[]>,
  print: (line: string) => void,
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
    for (const snippet of snippets) reports.push(await runOne(standIn, lab, ready.versions, snippet, print));
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
): Promise<LanguageReport> {
  const name = `${lab.id}/${snippet.variant}`;
  const started = performance.now();
  try {
    const { result, checks, failures } = await runSnippet(standIn, lab, versions, snippet, today());
    for (const failure of failures) print(`\n${failure}\n`);
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    const done = `${result.passed} of ${result.total} scenarios, ${checks.passed} of ${checks.total} tool checks`;
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
