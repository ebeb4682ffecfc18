import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { run } from '../run-program.mjs';
import { bin } from '../run-steps';
import { countTests, type VitestReport, vitestReport } from './count-tests';
import type { PartCount } from './outcome';

const REPORT = '.cache/vitest.json';

/**
 * Runs one project of vitest.config.ts.
 * @param project its name
 * @param env what to add to the environment
 * @returns what it counted
 */
export async function runProject(project: string, env: Record<string, string>): Promise<PartCount> {
  mkdirSync('.cache', { recursive: true });
  rmSync(REPORT, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const code = await run(bin('vitest'), ['run', '--project', project, ...reporters], { env });
  return countTests(readReport(), code);
}

function readReport(): VitestReport | undefined {
  try {
    return vitestReport.parse(JSON.parse(readFileSync(REPORT, 'utf8')));
  } catch {
    // It ended before it wrote; its exit code says that it failed.
    return undefined;
  }
}
