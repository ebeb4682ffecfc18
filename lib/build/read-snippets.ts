import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LanguageId, SNIPPET_LANGUAGES, VARIANT_IDS } from '@/lib/retry/languages';
import type { HighlightedSnippet } from '@/lib/retry/snippet';
import { ContentError } from './content-error';
import { highlightSnippet } from './highlight-snippet';

/** Folder of the snippets, relative to the project's root. */
const SNIPPETS_FOLDER = 'snippets';

/**
 * Reads, validates and highlights every snippet that exists.
 * @param root the project's root folder
 * @param only the languages to read; all when not given
 * @returns the snippets, languages in display order, `sdk` before `loop`
 * @throws ContentError naming file, field, what was found and what is allowed; every fault of every file in one message
 */
export async function readSnippets(
  root: string = process.cwd(),
  only: readonly LanguageId[] = SNIPPET_LANGUAGES.map(({ id }) => id),
): Promise<HighlightedSnippet[]> {
  const snippets: HighlightedSnippet[] = [];
  const faults: string[] = [];
  for (const { id, extension, highlight: grammar } of SNIPPET_LANGUAGES.filter(({ id }) => only.includes(id))) {
    for (const variant of VARIANT_IDS) {
      const file = `${SNIPPETS_FOLDER}/${id}/${variant}.${extension}`;
      const manifestFile = `${SNIPPETS_FOLDER}/${id}/${variant}.json`;
      if (!existsSync(join(root, file))) continue;
      if (!existsSync(join(root, manifestFile))) {
        faults.push(`${manifestFile}: found no file; allowed: a manifest beside each source`);
        continue;
      }
      const text = readFileSync(join(root, file), 'utf8');
      const manifestText = readFileSync(join(root, manifestFile), 'utf8');
      const files = { language: id, variant, grammar, file, text, manifestFile, manifestText };
      const result = await highlightSnippet(files);
      if ('faults' in result) faults.push(...result.faults);
      else snippets.push(result);
    }
  }
  if (faults.length > 0) throw new ContentError(faults);
  return snippets;
}
