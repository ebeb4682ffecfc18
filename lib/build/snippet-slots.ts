import { allPlaceholders, type Placeholder, placeholderText } from '@/lib/retry/placeholder';
import { DEFAULT_POLICY, type Jitter } from '@/lib/retry/policy';
import type { NumberSlot } from '@/lib/retry/snippet';
import type { SnippetManifest } from './snippet-schema';

/** Where a group of jitter lines stands, and its forms as text. */
export interface JitterPlace {
  line: number;
  count: number;
  forms: Record<Jitter, string[]>;
}

/** Where everything that the policy changes stands in a source, or what is wrong with the manifest. */
export type SlotSearch = { numbers: NumberSlot[]; jitter: JitterPlace[] } | { faults: string[] };

/**
 * Finds the lines that a manifest names.
 * @param source lines of the source file
 * @param manifest the manifest beside it
 * @returns the places, or one fault per template that is not found exactly once (`field: found …; allowed: …`)
 */
export function findSlots(source: string[], manifest: SnippetManifest): SlotSearch {
  const faults: string[] = [];
  const taken = new Set<number>();
  const place = (field: string, lines: string[]): number | undefined => {
    const starts = source.flatMap((_, start) => (lines.every((line, i) => source[start + i] === line) ? [start] : []));
    const [start] = starts;
    if (lines.length === 0 || starts.length !== 1 || start === undefined) {
      const found =
        lines.length === 0 ? 'no line' : `${JSON.stringify(lines.join('\n'))}, ${starts.length} times in the source`;
      faults.push(
        `${field}: found ${found}; allowed: text that the source holds exactly once, with the default policy`,
      );
      return undefined;
    }
    const places = lines.map((_, i) => start + i);
    if (places.some((line) => taken.has(line))) {
      faults.push(`${field}: found a line that another entry names too; allowed: each line once`);
    }
    for (const line of places) taken.add(line);
    return start;
  };

  const numbers = manifest.numbers.flatMap((template, i): NumberSlot[] => {
    const { text, slots } = fillTemplate(template);
    if (slots.length === 0) {
      faults.push(
        `numbers.${i}: found no placeholder; allowed: ${allPlaceholders()
          .map((name) => `{${name}}`)
          .join(', ')}`,
      );
    }
    const line = place(`numbers.${i}`, [text]);
    return line === undefined ? [] : slots.map((slot) => ({ line, ...slot }));
  });
  const jitter = manifest.jitter.flatMap((forms, i): JitterPlace[] => {
    const lines = forms[DEFAULT_POLICY.jitter];
    const line = place(`jitter.${i}.${DEFAULT_POLICY.jitter}`, lines);
    return line === undefined ? [] : [{ line, count: lines.length, forms }];
  });
  return faults.length > 0 ? { faults } : { numbers, jitter };
}

const PLACEHOLDER_PATTERN = new RegExp(`\\{(${allPlaceholders().join('|')})\\}`);

/** The template with the default's numbers in it, and where they are. */
function fillTemplate(template: string): { text: string; slots: Omit<NumberSlot, 'line'>[] } {
  const slots: Omit<NumberSlot, 'line'>[] = [];
  let text = '';
  // A split on a pattern with one group alternates between text and the group.
  for (const [i, part] of template.split(PLACEHOLDER_PATTERN).entries()) {
    if (i % 2 === 0) {
      text += part;
      continue;
    }
    const value = part as Placeholder;
    const digits = placeholderText(value, DEFAULT_POLICY);
    slots.push({ column: text.length, length: digits.length, value });
    text += digits;
  }
  return { text, slots };
}
