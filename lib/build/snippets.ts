import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TokenLine } from '@/lib/code-lines';
import { type LanguageId, SNIPPET_LANGUAGES, VARIANT_IDS, type VariantId } from '@/lib/retry/languages';
import { DEFAULT_POLICY, JITTERS, type Jitter } from '@/lib/retry/policy';
import type { HighlightedSnippet, JitterSlot, NumberSlot } from '@/lib/retry/snippet';
import { ContentError, describeIssue } from './content-error';
import { type HighlightLanguage, highlight } from './highlight';
import { snippetManifest } from './snippet-schema';
import { findSlots, type JitterPlace } from './snippet-slots';

/** Folder of the snippets, relative to the project's root. */
export const SNIPPETS_FOLDER = 'snippets';

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
      if (!existsSync(join(root, file))) continue;
      const result = await readSnippet(root, file, { language: id, variant, grammar });
      if ('faults' in result) faults.push(...result.faults);
      else snippets.push(result);
    }
  }
  if (faults.length > 0) throw new ContentError(faults);
  return snippets;
}

interface SnippetKey {
  language: LanguageId;
  variant: VariantId;
  grammar: HighlightLanguage;
}

async function readSnippet(
  root: string,
  file: string,
  key: SnippetKey,
): Promise<HighlightedSnippet | { faults: string[] }> {
  const text = readFileSync(join(root, file), 'utf8');
  if (!text.endsWith('\n') || text.endsWith('\n\n') || text.includes('\r')) {
    return { faults: [`${file}: line breaks: found another form; allowed: \\n after each line, none left over`] };
  }
  const manifestFile = file.replace(/\.\w+$/, '.json');
  const parsed = readManifest(root, manifestFile);
  if ('faults' in parsed) return parsed;
  const source = text.slice(0, -1).split('\n');
  const places = findSlots(source, parsed.manifest);
  if ('faults' in places) return { faults: places.faults.map((fault) => `${manifestFile}: ${fault}`) };
  const lines = await highlight(text, key.grammar);
  const split = places.numbers.filter((slot) => !standsInOneToken(lines[slot.line] ?? [], slot));
  if (split.length > 0) {
    const faults = split.map(
      ({ value }) => `${file}: {${value}}: found a number that the highlighter splits; allowed: one token`,
    );
    return { faults };
  }
  const { language, variant } = key;
  const { install, notes } = parsed.manifest;
  const jitter = await highlightForms(source, places.jitter, key.grammar);
  return { language, variant, install, notes, lines, numbers: places.numbers, jitter };
}

function readManifest(
  root: string,
  file: string,
): { manifest: ReturnType<typeof snippetManifest.parse> } | { faults: string[] } {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(join(root, file), 'utf8'));
  } catch (error) {
    return {
      faults: [`${file}: found ${error instanceof Error ? error.message : String(error)}; allowed: a JSON object`],
    };
  }
  const result = snippetManifest.safeParse(data);
  if (result.success) return { manifest: result.data };
  return { faults: result.error.issues.map((issue) => `${file}: ${describeIssue(issue, data)}`) };
}

function standsInOneToken(line: TokenLine, { column, length }: NumberSlot): boolean {
  let start = 0;
  for (const [text] of line) {
    if (column >= start && column + length <= start + text.length) return true;
    start += text.length;
  }
  return false;
}

/** Each form is highlighted inside the whole file, because a line's colours depend on the lines above it. */
async function highlightForms(
  source: string[],
  places: JitterPlace[],
  grammar: HighlightLanguage,
): Promise<JitterSlot[]> {
  const slots = places.map(({ line, count }): JitterSlot => ({ line, count, forms: {} }));
  const others = JITTERS.filter((name) => name !== DEFAULT_POLICY.jitter);
  for (const jitter of places.length > 0 ? others : []) {
    const { text, starts } = withJitter(source, places, jitter);
    const lines = await highlight(text, grammar);
    for (const [i, slot] of slots.entries()) {
      const start = starts[i] ?? 0;
      slot.forms[jitter] = lines.slice(start, start + (places[i]?.forms[jitter].length ?? 0));
    }
  }
  return slots;
}

function withJitter(source: string[], places: JitterPlace[], jitter: Jitter): { text: string; starts: number[] } {
  const lines = [...source];
  const starts: number[] = [];
  let shift = 0;
  for (const i of [...places.keys()].sort((a, b) => (places[a]?.line ?? 0) - (places[b]?.line ?? 0))) {
    const place = places[i];
    if (!place) continue;
    const form = place.forms[jitter];
    starts[i] = place.line + shift;
    lines.splice(place.line + shift, place.count, ...form);
    shift += form.length - place.count;
  }
  return { text: lines.join('\n'), starts };
}
