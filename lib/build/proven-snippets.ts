import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { LabResult } from '@/lib/retry/lab-result';
import { DEFAULT_POLICY } from '@/lib/retry/policy';
import type { ProvenSnippet, SnippetProof } from '@/lib/retry/proven-snippet';
import { type HighlightedSnippet, snippetText } from '@/lib/retry/snippet';
import { LAB_RESULTS_FILE, readLabResults } from './lab-results';
import { readSnippets } from './read-snippets';

/**
 * Reads every snippet, each with what the lab found when it ran those very bytes.
 * @param root the project's root folder
 * @returns the snippets in display order
 * @throws ContentError when a snippet, or the lab's file, is not what it must be
 */
export async function readProvenSnippets(root: string = process.cwd()): Promise<ProvenSnippet[]> {
  // A clone in which the lab has never run has no file.
  const results = existsSync(join(root, LAB_RESULTS_FILE)) ? readLabResults(root) : [];
  return (await readSnippets(root)).map((snippet) => ({ ...snippet, proof: findProof(snippet, results) }));
}

/**
 * @param snippet a snippet as built
 * @param results what the lab found
 * @returns the result for these very bytes; `null` when the source has changed since, or was never run
 */
export function findProof(snippet: HighlightedSnippet, results: readonly LabResult[]): SnippetProof | null {
  const sha256 = createHash('sha256').update(snippetText(snippet, DEFAULT_POLICY)).digest('hex');
  const result = results.find(
    ({ language, variant, sha256: ran }) =>
      language === snippet.language && variant === snippet.variant && ran === sha256,
  );
  if (!result) return null;
  const { sdk, runtime, date, faults, notSurvived } = result;
  return { sdk, runtime, date, faults, notSurvived };
}

/**
 * @param snippets snippets as read
 * @returns those that ask for a whole answer: streams are shown in the guide and on the pages of errors, and would weigh too much elsewhere
 */
export function withoutStreams<Snippet extends HighlightedSnippet>(snippets: readonly Snippet[]): Snippet[] {
  return snippets.filter(({ variant }) => variant !== 'stream');
}
