import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError } from './content-error';

/**
 * Reads a data file.
 * @param root the project's root folder
 * @param file its path below, as messages shall name it
 * @returns what it holds, unchecked
 * @throws ContentError when it is not JSON, for example because a run broke off while writing it
 */
export function readJson(root: string, file: string): unknown {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new ContentError([`${file}: found ${error.message}; allowed: JSON`]);
  }
}
