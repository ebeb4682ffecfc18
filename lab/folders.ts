import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageId } from '@/lib/retry/languages';

/** The project's root folder: the lab is started from there. */
export const ROOT = process.cwd();

/**
 * @param id a language
 * @returns the folder for everything that its toolchain installs or builds; made when it is not there
 */
export function cacheFolder(id: LanguageId): string {
  const folder = join(ROOT, '.cache', 'lab', id);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/**
 * @param id a language
 * @returns the folder of its locked project
 */
export function projectFolder(id: LanguageId): string {
  return join(ROOT, 'lab', 'projects', id);
}
