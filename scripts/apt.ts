import { spawnSync } from 'node:child_process';
import { run } from './run-program.mjs';

/** @returns whether programs can be installed here: as root on Debian or a relative of it */
export function canInstall(): boolean {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

/**
 * Installs Debian packages. A fresh machine has no lists of packages, so they are fetched first; another apt that is at work is waited for.
 * @param packages their names
 * @returns whether that worked; apt says why not
 */
export async function installPackages(packages: string[]): Promise<boolean> {
  console.log(`Installing ${packages.join(', ')} (apt-get install) …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const patient = ['-qq', '-o', 'DPkg::Lock::Timeout=300'];
  await run('apt-get', [...patient, 'update'], { env });
  return (await run('apt-get', [...patient, 'install', '-y', '--no-install-recommends', ...packages], { env })) === 0;
}
