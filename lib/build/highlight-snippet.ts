import type { TokenLine } from '@/lib/code-lines';
import type { LanguageId, VariantId } from '@/lib/retry/languages';
import { DEFAULT_POLICY, JITTERS, type Jitter } from '@/lib/retry/policy';
import type { HighlightedSnippet, JitterSlot, NumberSlot } from '@/lib/retry/snippet';
import { describeIssue } from './content-error';
import { type HighlightLanguage, highlight } from './highlight';
import { type SnippetManifest, snippetManifest } from './snippet-schema';
import { findSlots, type JitterPlace } from './snippet-slots';

/** One snippet as it lies on disk. */
export interface SnippetSource {
  language: LanguageId;
  variant: VariantId;
  grammar: HighlightLanguage;
  /** Path and text of the source, the path as messages shall name it. */
  file: string;
  text: string;
  /** Path and text of the manifest. */
  manifestFile: string;
  manifestText: string;
}

/**
 * Validates and highlights one snippet.
 * @param files source and manifest
 * @returns the snippet, or the faults found, one line each
 */
export async function highlightSnippet(files: SnippetSource): Promise<HighlightedSnippet | { faults: string[] }> {
  const { language, variant, grammar, file, text, manifestFile } = files;
  if (!text.endsWith('\n') || text.endsWith('\n\n') || text.includes('\r')) {
    return { faults: [`${file}: line breaks: found another form; allowed: \\n after each line, none left over`] };
  }
  const parsed = parseManifest(manifestFile, files.manifestText);
  if ('faults' in parsed) return parsed;
  const source = text.slice(0, -1).split('\n');
  const places = findSlots(source, parsed.manifest);
  if ('faults' in places) return { faults: places.faults.map((fault) => `${manifestFile}: ${fault}`) };
  const lines = await highlight(text, grammar);
  const split = places.numbers.filter((slot) => !standsInOneToken(lines[slot.line] ?? [], slot));
  if (split.length > 0) {
    const faults = split.map(
      ({ value }) => `${file}: {${value}}: found a number that the highlighter splits; allowed: one token`,
    );
    return { faults };
  }
  const { install, notes } = parsed.manifest;
  const jitter = await highlightForms(source, places.jitter, grammar);
  return { language, variant, install, notes, lines, numbers: places.numbers, jitter };
}

function parseManifest(file: string, text: string): { manifest: SnippetManifest } | { faults: string[] } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { faults: [`${file}: found ${error instanceof Error ? error.message : String(error)}; allowed: JSON`] };
  }
  const result = snippetManifest.safeParse(data);
  if (result.success) return { manifest: result.data };
  return {
    faults: result.error.issues.map((issue) => `${file}: ${describeIssue(issue, data, 'lib/build/snippet-schema.ts')}`),
  };
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
