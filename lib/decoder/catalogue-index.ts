import type { ErrorEntry } from '@/lib/errors';
import { statusByName } from './tables/status-names';
import { normalise } from './words';

/** The reference, arranged for looking things up. */
export interface CatalogueIndex {
  /** @returns the row of a status */
  byStatus(status: number | undefined): ErrorEntry | undefined;
  /** @returns the rows that a type, code or alias stands for; several only for a type that stands twice */
  byWord(word: string): readonly ErrorEntry[];
  /** @returns the row that all words beginning so stand for */
  byPrefix(prefix: string): ErrorEntry | undefined;
  /** @returns the status that a reason phrase or a class goes by: `Bad Gateway`, `TooManyRequests`, `NotFoundException` */
  statusNamed(name: string): number | undefined;
  /** @returns whether a word is the reference's own type */
  isType(word: string): boolean;
}

/** @param catalogue all errors of the reference */
export function indexCatalogue(catalogue: readonly ErrorEntry[]): CatalogueIndex {
  const words = new Map<string, ErrorEntry[]>();
  for (const entry of catalogue) words.set(entry.type, [...(words.get(entry.type) ?? []), entry]);
  const types = new Set(words.keys());
  for (const entry of catalogue) {
    for (const word of [...entry.codes, ...entry.aliases]) if (!types.has(word)) words.set(word, [entry]);
  }
  const byWord = (word: string) => words.get(normalise(word)) ?? [];
  return {
    byStatus: (status) => catalogue.find((entry) => entry.status === status),
    byWord,
    byPrefix: (prefix) => {
      const begin = normalise(prefix);
      const rows = new Set([...words].flatMap(([word, entries]) => (word.startsWith(begin) ? entries : [])));
      return rows.size === 1 ? [...rows][0] : undefined;
    },
    statusNamed: (name) => {
      // Exceptions put a suffix to the name, proxies say "temporarily" and write "time-out".
      const word = normalise(name)
        .replace(/^http_|^page_|_temporarily/g, '')
        .replace('time_out', 'timeout');
      const stem = word.replace(/_(?:error|exception)$/, '');
      for (const one of word === stem ? [word] : [word, stem, `${stem}_error`]) {
        const status = words.get(one)?.[0]?.status ?? statusByName(one);
        if (status) return status;
      }
      return undefined;
    },
    isType: (word) => types.has(normalise(word)),
  };
}
