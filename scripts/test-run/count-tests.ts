import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';
import type { PartCount } from './outcome';

/** What is read of Vitest's JSON report. */
export const vitestReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({ status: z.string(), fullName: z.string(), failureMessages: z.array(z.string()).nullish() }),
      ),
    }),
  ),
});

/** A report of Vitest. */
export type VitestReport = z.infer<typeof vitestReport>;

type FileReport = VitestReport['testResults'][number];

/** Longest reason that is told again, in characters. */
const REASON_LENGTH = 200;

/**
 * @param report what Vitest wrote; `undefined` when it could not even begin
 * @param code its exit code
 * @returns the count; a file that fails to load, or an error outside of any test, counts as one failure
 */
export function countTests(report: VitestReport | undefined, code: number): PartCount {
  const broken = report?.testResults.filter(({ status }) => status === 'failed') ?? [];
  const isUnloaded = (file: FileReport) => failedTests(file).length === 0;
  const failed = (report?.numFailedTests ?? 0) + broken.filter(isUnloaded).length;
  return {
    passed: report?.numPassedTests ?? 0,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report?.numPendingTests ?? 0,
    failures: broken.flatMap(failuresIn),
  };
}

function failedTests({ assertionResults }: FileReport): FileReport['assertionResults'] {
  return assertionResults.filter(({ status }) => status === 'failed');
}

function failuresIn(file: FileReport): string[] {
  const path = relative('.', file.name);
  const tests = failedTests(file);
  if (tests.length === 0) return [`${path}: ${firstLine(file.message)}`];
  return tests.map(
    ({ fullName, failureMessages }) => `${path} > ${fullName}: ${firstLine(failureMessages?.[0] ?? '')}`,
  );
}

function firstLine(reason: string): string {
  return stripVTControlCharacters(reason.split('\n', 1)[0] ?? '').slice(0, REASON_LENGTH);
}
