import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Runs an installation unless it was done before from the very same inputs.
 * @param folder where the note of it is kept
 * @param inputs texts that decide what is installed, for example lock files
 * @param install what to do; when it throws, nothing is noted
 */
export async function installOnce(folder: string, inputs: string[], install: () => Promise<void>): Promise<void> {
  const file = join(folder, 'installed');
  const key = createHash('sha256').update(JSON.stringify(inputs)).digest('hex');
  if (existsSync(file) && readFileSync(file, 'utf8') === key) return;
  await install();
  writeFileSync(file, key);
}
