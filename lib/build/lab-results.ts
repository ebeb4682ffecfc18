import { z } from 'zod';
import type { LabResult } from '@/lib/retry/lab-result';
import { SNIPPET_LANGUAGES, VARIANT_IDS } from '@/lib/retry/languages';
import { ContentError, describeIssue } from './content-error';
import { readJson } from './read-json';

/** What the lab found, relative to the project's root. Written by `npm run lab -- --write` only. */
export const LAB_RESULTS_FILE = 'lab/results.json';

const labResults = z.array(
  z.strictObject({
    language: z.enum(SNIPPET_LANGUAGES.map(({ id }) => id)),
    variant: z.enum(VARIANT_IDS),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    sdk: z.string().min(1),
    runtime: z.string().min(1),
    date: z.iso.date(),
    passed: z.int().min(0),
    total: z.int().min(1),
    faults: z.int().min(1),
    notSurvived: z.array(z.string().min(1)),
  }),
);

/**
 * Reads what the lab found when it last ran.
 * @param root the project's root folder
 * @returns one entry per snippet that the lab has run
 * @throws ContentError when the file is not what the lab writes
 */
export function readLabResults(root: string = process.cwd()): LabResult[] {
  const data = readJson(root, LAB_RESULTS_FILE);
  const parsed = labResults.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new ContentError(
    parsed.error.issues.map(
      (issue) => `${LAB_RESULTS_FILE}: ${describeIssue(issue, data, 'lib/build/lab-results.ts')}`,
    ),
  );
}
