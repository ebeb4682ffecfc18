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
  /** @returns the row whose wording a message has: of several the one with the most letters met */
  byWording(text: string): ErrorEntry | undefined;
  /** @returns whether a word is the reference's own type */
  isType(word: string): boolean;
}

const indexes = new WeakMap<readonly ErrorEntry[], CatalogueIndex>();

/**
 * @param catalogue all errors of the reference
 * @returns its index; made once, because of its many patterns
 */
export function indexCatalogue(catalogue: readonly ErrorEntry[]): CatalogueIndex {
  const index = indexes.get(catalogue) ?? makeIndex(catalogue);
  indexes.set(catalogue, index);
  return index;
}

function makeIndex(catalogue: readonly ErrorEntry[]): CatalogueIndex {
  const words = new Map<string, ErrorEntry[]>();
  for (const entry of catalogue) words.set(entry.type, [...(words.get(entry.type) ?? []), entry]);
  const types = new Set(words.keys());
  for (const entry of catalogue) {
    for (const word of [...entry.codes, ...entry.aliases]) if (!types.has(word)) words.set(word, [entry]);
  }
  const wordings = catalogue.flatMap((entry) =>
    entry.wordings.map((wording) => ({ entry, pattern: patternOf(wording) })),
  );
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
    byWording: (text) => {
      let most = 0;
      let best: ErrorEntry | undefined;
      for (const { entry, pattern } of wordings) {
        const met = pattern.exec(text)?.slice(1).join('').length ?? 0;
        if (met > most) [most, best] = [met, entry];
      }
      return best;
    },
    isType: (word) => types.has(normalise(word)),
  };
}

/** How far the parts of a wording may stand apart, in characters. */
const GAP = '.{0,60}?';

/** A wording as a pattern. Short words such as `no` and `low` are met whole, so that `not` and `lower` do not count. */
function patternOf(wording: string): RegExp {
  const parts = wording.split(' … ').map((part) => {
    const words = part.split('|').map((word) => {
      const plain = word.replace(/[\\^$.*+?()[\]{}/]/g, '\\$&').replaceAll(' ', '[ _-]');
      return /^[a-z]{1,3}$/.test(word) ? `${plain}\\b` : plain;
    });
    return `(?<![a-z])(${words.join('|')})`;
  });
  return new RegExp(parts.join(GAP), 'i');
}
