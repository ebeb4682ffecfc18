import type { ErrorEntry } from '@/lib/errors';
import type { Vocabulary } from '../notations/reading';
import { plainName, statusByReason } from '../notations/status-names';
import { normalise } from '../notations/words';

/** The reference, arranged for looking things up. */
export interface CatalogueIndex extends Vocabulary {
  /** @returns the row of a status */
  byStatus(status: number | undefined): ErrorEntry | undefined;
  /** @returns the rows that a type, code or alias stands for; several only for a type that stands twice */
  byWord(word: string): readonly ErrorEntry[];
  /** @returns the row that all words beginning so stand for */
  byPrefix(prefix: string): ErrorEntry | undefined;
  /** @returns the row whose wording a message has: of several the one with the most letters met */
  byWording(text: string): ErrorEntry | undefined;
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
    entry.wordings.map((wording) => ({ entry, heads: headsOf(wording), pattern: patternOf(wording) })),
  );
  const byWord = (word: string) => words.get(normalise(word)) ?? [];
  const byWording = (text: string) => {
    const judged = text.slice(0, JUDGED);
    const lower = judged.toLowerCase();
    let most = 0;
    let best: ErrorEntry | undefined;
    for (const { entry, heads, pattern } of wordings) {
      // A plain search costs a fraction of a pattern.
      if (!heads.some((head) => lower.includes(head))) continue;
      const met = pattern.exec(judged)?.slice(1).join('').length ?? 0;
      if (met > most) [most, best] = [met, entry];
    }
    return best;
  };
  return {
    byStatus: (status) => catalogue.find((entry) => entry.status === status),
    byWord,
    byPrefix: (prefix) => {
      const begin = normalise(prefix);
      const rows = new Set([...words].flatMap(([word, entries]) => (word.startsWith(begin) ? entries : [])));
      return rows.size === 1 ? [...rows][0] : undefined;
    },
    byWording,
    statusNamed: (name) => {
      const word = plainName(name);
      // Exceptions put a suffix to the name.
      const stem = word.replace(/_(?:error|exception)$/, '');
      for (const one of word === stem ? [word] : [word, stem, `${stem}_error`]) {
        const status = words.get(one)?.[0]?.status ?? statusByReason(one);
        if (status) return status;
      }
      return undefined;
    },
    isNameOf: (name, status) => byWord(plainName(name)).some((entry) => entry.status === status),
    statusWorded: (text) => byWording(text)?.status,
    isKnown: (word) => byWord(word).length > 0,
    isType: (word) => types.has(normalise(word)),
  };
}

/** How much of a text is judged by its wording, in characters: a sentence is shorter. */
const JUDGED = 3000;
/** How far the parts of a wording may stand apart, in characters. */
const GAP = '.{0,60}?';

/** What a text must hold in any case, lower case: of each way to begin the last word. */
function headsOf(wording: string): string[] {
  const ways = wording.split(' … ', 1).join('').toLowerCase().split('|');
  return ways.map((way) => way.slice(way.lastIndexOf(' ') + 1));
}

/** A wording as a pattern. Short words such as `no` and `low` are met whole, so that `not` and `lower` do not count. */
function patternOf(wording: string): RegExp {
  const parts = wording.split(' … ').map((part) => {
    const words = part.split('|').map((word) => {
      const plain = word.replace(/[\\^$.*+?()[\]{}/]/g, '\\$&').replaceAll(' ', '[ _-]');
      return /^[a-z]{1,3}$/.test(word) ? `${plain}\\b` : plain;
    });
    return `(?:^|[^a-z])(${words.join('|')})`;
  });
  return new RegExp(parts.join(GAP), 'i');
}
