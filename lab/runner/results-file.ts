import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LAB_RESULTS_FILE, readLabResults } from '@/lib/build/lab-results';
import { readSnippets } from '@/lib/build/snippets';
import type { LabResult } from '@/lib/retry/lab-result';
import { SNIPPET_LANGUAGES, VARIANT_IDS } from '@/lib/retry/languages';
import { writeJson } from '../json-file';
import { ROOT } from '../tools';

/**
 * Writes what was found into the file that the page shows. What other snippets have there stays, as long as they are there.
 * @param results of the snippets that were run
 */
export async function writeResults(results: readonly LabResult[]): Promise<void> {
  const file = join(ROOT, LAB_RESULTS_FILE);
  const kept = new Set((await readSnippets(ROOT)).map(({ language, variant }) => `${language}/${variant}`));
  const all = [...(existsSync(file) ? readLabResults(ROOT) : []), ...results];
  const ordered = SNIPPET_LANGUAGES.flatMap(({ id }) =>
    VARIANT_IDS.flatMap((variant) => all.findLast((entry) => entry.language === id && entry.variant === variant) ?? []),
  );
  await writeJson(
    file,
    ordered.filter(({ language, variant }) => kept.has(`${language}/${variant}`)),
  );
}
