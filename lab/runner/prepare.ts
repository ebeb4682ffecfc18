import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { VariantId } from '@/lib/retry/languages';
import type { HighlightedSnippet } from '@/lib/retry/snippet';
import { snippetText } from '@/lib/retry/snippet';
import { cacheFolder } from '../folders';
import type { Command, LanguageLab } from '../language';
import { POLICIES, type PolicyName } from '../policies';

/** A snippet with one policy in it, ready to run. */
export interface Prepared {
  command: Command;
  folder: string;
}

/**
 * Lays a snippet out once for each different text that the policies make of it.
 * @param lab the snippet's language
 * @param snippet the snippet
 * @param policies names of the policies to put in
 * @returns what to run, by policy; policies that make the same text share it
 */
export async function prepareSnippet(
  lab: LanguageLab,
  snippet: HighlightedSnippet,
  policies: ReadonlySet<PolicyName>,
): Promise<Map<PolicyName, Prepared>> {
  const byText = new Map<string, Prepared>();
  const prepared = new Map<PolicyName, Prepared>();
  for (const name of policies) {
    const text = snippetText(snippet, POLICIES[name]);
    const ready = byText.get(text) ?? (await prepareText(lab, snippet.variant, text));
    byText.set(text, ready);
    prepared.set(name, ready);
  }
  return prepared;
}

/**
 * Lays one program out in a folder that is emptied before.
 * @param lab the program's language
 * @param variant which kind it is
 * @param text the program
 * @returns what to run
 */
export async function prepareText(lab: LanguageLab, variant: VariantId, text: string): Promise<Prepared> {
  const name = `${variant}-${sha256(text).slice(0, 12)}`;
  const folder = join(cacheFolder(lab.id), 'programs', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return { command: await lab.prepare(text, folder, variant), folder };
}

/**
 * @param text any text
 * @returns SHA-256 of its UTF-8 bytes, in hex
 */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
