import { z } from 'zod';
import { SNIPPET_LANGUAGES } from '@/lib/retry/languages';
import type { MutantReport } from '@/lib/retry/mutant-result';
import { ContentError, describeIssue } from './content-error';
import { readJson } from './read-json';

/** What the lab made of broken snippets, relative to the project's root. Written by `npm run lab:mutants -- --write` only. */
export const MUTANT_RESULTS_FILE = 'lab/mutants.json';

const mutantReport = z.strictObject({
  rules: z.array(z.strictObject({ id: z.string().min(1), title: z.string().min(1) })),
  languages: z.array(
    z.strictObject({
      language: z.enum(SNIPPET_LANGUAGES.map(({ id }) => id)),
      sdk: z.string().min(1),
      runtime: z.string().min(1),
      date: z.iso.date(),
      killed: z.array(z.string()),
      survived: z.array(z.string()),
      impossible: z.array(z.string()),
    }),
  ),
});

/**
 * Reads what the lab made of broken snippets.
 * @param root the project's root folder
 * @returns the rules, and one entry per language that was run
 * @throws ContentError when the file is not what the lab writes
 */
export function readMutantReport(root: string = process.cwd()): MutantReport {
  const data = readJson(root, MUTANT_RESULTS_FILE);
  const parsed = mutantReport.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new ContentError(
    parsed.error.issues.map(
      (issue) => `${MUTANT_RESULTS_FILE}: ${describeIssue(issue, data, 'lib/build/mutant-results.ts')}`,
    ),
  );
}
