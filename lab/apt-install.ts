import { join } from 'node:path';
import { ROOT } from './folders';
import { withLock } from './lock';
import { isOnPath, mustRun } from './run-command';
import { MissingToolchain } from './toolchain-errors';

let aptUpdated = false;

/**
 * Installs packages of Debian or Ubuntu. Only root can; call it only when something is missing.
 * @param packages names of the packages
 * @throws MissingToolchain when this is not root, or another system
 * @throws CommandFailed when apt fails
 */
export async function aptInstall(...packages: string[]): Promise<void> {
  if (process.getuid?.() !== 0 || !(await isOnPath('apt-get'))) {
    throw new MissingToolchain(
      `needs ${packages.join(', ')}; only root on Debian or Ubuntu can install them from here`,
    );
  }
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await withLock(join(ROOT, '.cache', 'lab', 'apt-lock'), async () => {
    if (!aptUpdated) await mustRun('apt-get', ['update', '-qq'], { env });
    aptUpdated = true;
    const quiet = ['-y', '-qq', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=600'];
    await mustRun('apt-get', ['install', ...quiet, ...packages], { env });
  });
}
