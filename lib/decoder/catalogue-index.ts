import type { ErrorEntry } from '@/lib/errors';
import { normalise } from './words';

/** The reference, arranged for looking things up. */
export interface CatalogueIndex {
  /** @returns the row of a status */
  byStatus(status: number): ErrorEntry | undefined;
  /** @returns the rows that a type, code or alias stands for; several only for a type that stands twice */
  byWord(word: string): readonly ErrorEntry[];
  /** @returns the row that all words beginning so stand for */
  byPrefix(prefix: string): ErrorEntry | undefined;
  /** @returns whether a normalised word is the reference's own type */
  isType(word: string): boolean;
}

/**
 * @param catalogue all errors of the reference
 */
export function indexCatalogue(catalogue: readonly ErrorEntry[]): CatalogueIndex {
  const statuses = new Map<number, ErrorEntry>();
  const words = new Map<string, ErrorEntry[]>();
  const types = new Set<string>();
  for (const entry of catalogue) {
    if (!statuses.has(entry.status)) statuses.set(entry.status, entry);
    types.add(normalise(entry.type));
    words.set(normalise(entry.type), [...(words.get(normalise(entry.type)) ?? []), entry]);
  }
  for (const entry of catalogue) {
    for (const word of [...entry.codes, ...entry.aliases])
      if (!types.has(normalise(word))) words.set(normalise(word), [entry]);
  }
  return {
    byStatus: (status) => statuses.get(status),
    byWord: (word) => words.get(normalise(word)) ?? [],
    byPrefix: (prefix) => {
      const begin = normalise(prefix);
      const rows = new Set<ErrorEntry>();
      for (const [word, entries] of words) if (word.startsWith(begin)) for (const entry of entries) rows.add(entry);
      return rows.size === 1 ? [...rows][0] : undefined;
    },
    isType: (word) => types.has(word),
  };
}
