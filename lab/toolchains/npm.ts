import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageId } from '@/lib/retry/languages';
import { cacheFolder, projectFolder } from '../folders';
import { installOnce } from '../install-once';
import { mustRun } from '../run-command';

const LOCKS = ['package.json', 'package-lock.json'];

/**
 * Installs the npm packages that a language's project locks, into `node_modules` of its cache folder.
 * @param id the language
 * @throws CommandFailed when that fails
 */
export async function installNpmProject(id: LanguageId): Promise<void> {
  const project = projectFolder(id);
  const cache = cacheFolder(id);
  const inputs = LOCKS.map((name) => readFileSync(join(project, name), 'utf8'));
  await installOnce(cache, inputs, async () => {
    for (const name of LOCKS) copyFileSync(join(project, name), join(cache, name));
    rmSync(join(cache, 'node_modules'), { recursive: true, force: true });
    await mustRun('npm', ['ci', '--no-audit', '--no-fund'], { cwd: cache });
  });
}
