import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { run } from '../run-program.mjs';
import { bin } from '../run-steps';
import type { Count } from './outcome';

const REPORT = '.cache/vitest.json';

/** What is read of Vitest's JSON report. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: { name: string; status: string; assertionResults: { status: string }[] }[];
}

/**
 * Runs one project of vitest.config.ts.
 * @param project its name
 * @param env what to add to the environment
 * @returns what it counted
 */
export async function runProject(project: string, env: Record<string, string>): Promise<Count> {
  mkdirSync('.cache', { recursive: true });
  rmSync(REPORT, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const code = await run(bin('vitest'), ['run', '--project', project, ...reporters], { env });
  return countTests(readReport(), code);
}

/**
 * @param report what Vitest wrote; `undefined` when it could not even begin
 * @param code its exit code
 * @returns the count; a file that fails to load, or an error outside of any test, counts as one failure
 */
export function countTests(report: VitestReport | undefined, code: number): Count {
  const broken = report?.testResults.filter(({ status }) => status === 'failed') ?? [];
  const isUnloaded = ({ assertionResults }: VitestReport['testResults'][number]) =>
    !assertionResults.some(({ status }) => status === 'failed');
  const failed = (report?.numFailedTests ?? 0) + broken.filter(isUnloaded).length;
  return {
    passed: report?.numPassedTests ?? 0,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report?.numPendingTests ?? 0,
    failedFiles: broken.map(({ name }) => relative('.', name)),
  };
}

function readReport(): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(REPORT, 'utf8'));
  } catch {
    // It ended before it wrote; its exit code says that it failed.
    return undefined;
  }
}
