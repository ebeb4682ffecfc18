import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { MUTANT_RESULTS_FILE, readMutantReport } from '@/lib/build/mutant-results';
import { SNIPPET_LANGUAGES } from '@/lib/retry/languages';
import type { MutantReport, MutantResult } from '@/lib/retry/mutant-result';
import { ROOT } from '../folders';
import { writeJson } from '../json-file';
import { MUTANT_RULES } from './rules';

/**
 * Writes what was found into the file that the page shows. What other languages have there stays.
 * @param results of the languages that were run
 */
export async function writeMutantResults(results: readonly MutantResult[]): Promise<void> {
  const file = join(ROOT, MUTANT_RESULTS_FILE);
  const all = [...(existsSync(file) ? readMutantReport(ROOT).languages : []), ...results];
  const report: MutantReport = {
    rules: Object.entries(MUTANT_RULES).map(([id, { title }]) => ({ id, title })),
    languages: SNIPPET_LANGUAGES.flatMap(({ id }) => all.findLast(({ language }) => language === id) ?? []),
  };
  await writeJson(file, report);
}
