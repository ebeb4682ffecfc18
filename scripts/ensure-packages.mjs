/** Plain Node: it runs before there are packages. */
import { lstatSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { run } from './run-program.mjs';

/** @typedef {Record<string, { integrity?: string, optional?: boolean, devOptional?: boolean }>} LockedPackages */

/** Installs the locked packages unless they are there already; ends the process with one line when that fails. */
export async function ensurePackages() {
  if (isElsewhere('node_modules') || areInstalled()) return;
  console.error('Installing packages (npm ci) …');
  // With NODE_ENV=production npm would leave out what builds the site.
  const args = ['ci', '--include=dev', '--no-fund', '--no-audit'];
  const cache = canUseNpmCache() ? [] : ['--cache', resolve('.cache', 'npm')];
  // Standard output belongs to the command that comes after: `npm run --silent decode` prints JSON there.
  const code = await run('npm', [...args, ...cache], { stdout: 2 }).catch(() => undefined);
  if (code === 0) return;
  console.error(
    code === undefined
      ? 'The packages are not installed: npm is not on the PATH.'
      : 'The packages are not installed: npm says above why. Once that is mended, run the same command again.',
  );
  process.exit(1);
}

/**
 * @param {string} path
 * @returns whether it is a link: what lies behind it belongs to another, and is not ours to replace
 */
function isElsewhere(path) {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/** npm keeps a lock of what it has installed; it writes that last. What is optional is there on its own platform only. */
function areInstalled() {
  const locked = lockedPackages('package-lock.json');
  const installed = lockedPackages(join('node_modules', '.package-lock.json'));
  if (!locked || !installed) return false;
  const isThere = Object.entries(locked).every(([path, { integrity, optional, devOptional }]) => {
    const found = installed[path];
    return path === '' || (found ? found.integrity === integrity : optional || devOptional);
  });
  return isThere && Object.keys(installed).every((path) => path in locked);
}

/**
 * @param {string} file
 * @returns {LockedPackages | undefined}
 */
function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** A read-only home folder is usual for services and in containers. */
function canUseNpmCache() {
  const probe = join(process.env.npm_config_cache ?? join(homedir(), '.npm'), `.flowapi-${process.pid}`);
  try {
    mkdirSync(probe, { recursive: true });
    rmSync(probe, { recursive: true });
    return true;
  } catch {
    return false;
  }
}
