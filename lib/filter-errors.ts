import type { ErrorEntry, RetryVerdict } from './errors';

/** What the reader asked the table for. Empty text and no verdict mean every error. */
export interface ErrorFilter {
  /** Words, all of which must occur in an error: in its status, type, codes, aliases, cause or recommendation. */
  text: string;
  verdict?: RetryVerdict;
}

/** What the filter looks at: what a row of the table shows, and the codes and aliases that it does not show. */
export type ErrorRow = Pick<
  ErrorEntry,
  'slug' | 'status' | 'type' | 'cause' | 'recommendation' | 'retry' | 'codes' | 'aliases'
>;

/** An error that passed the filter. */
export interface ErrorMatch {
  slug: string;
  /** Codes and aliases that hold a word which the visible cells do not: they explain why the row is there. */
  via: string[];
}

/**
 * Filters the error table.
 * @param rows all errors
 * @param filter what the reader asked for
 * @returns the matching errors in their given order
 */
export function filterErrors(rows: readonly ErrorRow[], filter: ErrorFilter): ErrorMatch[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.flatMap((row) => {
    if (filter.verdict && row.retry !== filter.verdict) return [];
    const visible = `${row.status} ${row.type} ${row.cause} ${row.recommendation}`.toLowerCase();
    const hidden = words.filter((word) => !visible.includes(word));
    const names = [...row.codes, ...row.aliases];
    const explained = hidden.map((word) => names.filter((name) => name.includes(word)));
    if (explained.some((found) => found.length === 0)) return [];
    return [{ slug: row.slug, via: [...new Set(explained.flat())] }];
  });
}
