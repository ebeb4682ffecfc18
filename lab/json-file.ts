import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './folders';
import { mustRun } from './run-command';

/**
 * Writes a data file of the lab in the form that the project's formatter wants, so that `npm run check` is content with it.
 * @param file absolute path
 * @param data what to write
 */
export async function writeJson(file: string, data: unknown): Promise<void> {
  writeFileSync(file, JSON.stringify(data, null, 2));
  await mustRun(join(ROOT, 'node_modules', '.bin', 'biome'), ['format', '--write', file]);
}
