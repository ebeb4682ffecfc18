import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LAB_RESULTS_FILE, readLabResults } from '@/lib/build/lab-results';
import { readSnippets } from '@/lib/build/read-snippets';
import type { LabResult } from '@/lib/retry/lab-result';
import { SNIPPET_LANGUAGES, VARIANT_IDS } from '@/lib/retry/languages';
import { ROOT } from '../folders';
import { writeJson } from '../json-file';

/** Which snippet something is about. */
type SnippetName = Pick<LabResult, 'language' | 'variant'>;

/**
 * Writes what was found into the file that the page shows. What other snippets have there stays.
 * @param results of the snippets that were run
 */
export async function writeResults(results: readonly LabResult[]): Promise<void> {
  const file = join(ROOT, LAB_RESULTS_FILE);
  const known = existsSync(file) ? readLabResults(ROOT) : [];
  await writeJson(file, mergeResults(known, results, await readSnippets(ROOT)));
}

/**
 * @param known what the file holds
 * @param found what was found now: it takes the place of what is known of the same snippet
 * @param snippets that exist: what is known of any other is left out
 * @returns one result per snippet that was ever run, languages in display order, variants too
 */
export function mergeResults(
  known: readonly LabResult[],
  found: readonly LabResult[],
  snippets: readonly SnippetName[],
): LabResult[] {
  const names = SNIPPET_LANGUAGES.flatMap(({ id }) => VARIANT_IDS.map((variant) => ({ language: id, variant })));
  return names
    .filter((name) => snippets.some(isOf(name)))
    .flatMap((name) => [...known, ...found].findLast(isOf(name)) ?? []);
}

function isOf({ language, variant }: SnippetName): (other: SnippetName) => boolean {
  return (other) => other.language === language && other.variant === variant;
}
