import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock';

/**
 * Runs an installation unless it was done before from the very same inputs. Processes that ask for it at the same time wait for one of them.
 * @param folder where the note of it is kept
 * @param inputs texts that decide what is installed, for example lock files
 * @param install what to do; when it throws, nothing is noted
 */
export async function installOnce(folder: string, inputs: string[], install: () => Promise<void>): Promise<void> {
  const file = join(folder, 'installed');
  const key = createHash('sha256').update(JSON.stringify(inputs)).digest('hex');
  const isDone = () => existsSync(file) && readFileSync(file, 'utf8') === key;
  if (isDone()) return;
  await withLock(join(folder, 'lock'), async () => {
    if (isDone()) return;
    // What is there is about to change: a run that breaks off must not leave the old note.
    rmSync(file, { force: true });
    await install();
    writeFileSync(file, key);
  });
}
