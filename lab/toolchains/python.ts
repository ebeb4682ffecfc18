import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageId } from '@/lib/retry/languages';
import { aptInstall } from '../apt-install';
import { cacheFolder, projectFolder } from '../folders';
import { installOnce } from '../install-once';
import { mustRun, run } from '../run-command';

/**
 * Finds the system's Python, or installs it.
 * @returns its version, for example `3.11.2`
 * @throws MissingToolchain when it cannot be had
 */
export async function ensurePython(): Promise<string> {
  // Debian ships the venv module apart from the interpreter.
  const hasVenv = await run('python3', ['-c', 'import ensurepip, venv']);
  if (hasVenv.status !== 0) await aptInstall('python3', 'python3-venv');
  return (await mustRun('python3', ['--version'])).trim().replace('Python ', '');
}

/**
 * Installs packages, each with the hash that its lock file names, into a virtual environment of the language's own.
 * @param id the language
 * @param python version of the system's Python: another one needs another environment
 * @param locks names of requirement files in its project folder
 * @throws CommandFailed when that fails
 */
export async function installPackages(id: LanguageId, python: string, locks: string[]): Promise<void> {
  const files = locks.map((name) => join(projectFolder(id), name));
  await installOnce(cacheFolder(id), [python, ...files.map((file) => readFileSync(file, 'utf8'))], async () => {
    await mustRun('python3', ['-m', 'venv', '--clear', join(cacheFolder(id), 'venv')]);
    const quiet = ['--quiet', '--disable-pip-version-check'];
    const requirements = files.flatMap((file) => ['-r', file]);
    await mustRun(venvProgram(id, 'pip'), ['install', ...quiet, '--require-hashes', ...requirements]);
  });
}

/**
 * @param id a language
 * @param name of a program in its virtual environment
 * @returns its path
 */
export function venvProgram(id: LanguageId, name: string): string {
  return join(cacheFolder(id), 'venv', 'bin', name);
}
