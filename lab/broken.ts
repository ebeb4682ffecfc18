import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSnippet } from '@/lib/build/snippet-build';
import type { HighlightedSnippet } from '@/lib/retry/snippet';
import { ROOT } from './tools';

/** Folder of the snippets that are wrong on purpose. Each is the Python loop with one fault in it. */
const FOLDER = join('lab', 'broken');

/** @returns the names of the broken snippets */
export function brokenNames(): string[] {
  return readdirSync(join(ROOT, FOLDER)).map((file) => file.replace(/\.py$/, ''));
}

/**
 * Reads a broken snippet. It takes policies by the manifest of the loop that it was made from.
 * @param name its file's name without the extension
 * @returns the snippet
 * @throws Error when the manifest does not fit it any more
 */
export async function readBroken(name: string): Promise<HighlightedSnippet> {
  const file = join(FOLDER, `${name}.py`);
  const manifestFile = join('snippets', 'python', 'loop.json');
  const built = await buildSnippet({
    language: 'python',
    variant: 'loop',
    grammar: 'python',
    file,
    text: readFileSync(join(ROOT, file), 'utf8'),
    manifestFile,
    manifestText: readFileSync(join(ROOT, manifestFile), 'utf8'),
  });
  if ('faults' in built) throw new Error(built.faults.join('\n'));
  return built;
}
