import { bothEnds } from './both-ends';
import type { Fact } from './reading';

/** One match of a pattern whose groups are named after the facts that they hold. */
export interface Match {
  start: number;
  end: number;
  facts: Readonly<Record<string, Fact>>;
}

/**
 * @param text the text of a record
 * @param pattern a pattern with the flags `d` and `g`, or none
 * @returns its matches
 */
export function matchesOf(text: string, pattern: RegExp | undefined): Match[] {
  if (!pattern) return [];
  return bothEnds([...text.matchAll(pattern)]).map((found) => {
    const facts: Record<string, Fact> = {};
    for (const [name, span] of Object.entries(found.indices?.groups ?? {})) {
      const value = found.groups?.[name];
      if (span && value) facts[name] = { value, start: span[0], end: span[1] };
    }
    return { start: found.index, end: found.index + found[0].length, facts };
  });
}
