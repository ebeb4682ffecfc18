import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageId } from '@/lib/retry/languages';
import { projectFolder } from './folders';

/**
 * Reads a version out of a lock file.
 * @param id a language
 * @param name of a file in its project folder
 * @param pattern its first group is the version
 * @returns the version
 * @throws Error naming the file when it holds none
 */
export function lockedVersion(id: LanguageId, name: string, pattern: RegExp): string {
  const version = pattern.exec(readFileSync(join(projectFolder(id), name), 'utf8'))?.[1];
  if (version === undefined) throw new Error(`lab/projects/${id}/${name}: found no version by ${pattern}`);
  return version;
}
