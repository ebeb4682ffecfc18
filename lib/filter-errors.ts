import type { ErrorEntry, RetryVerdict } from './errors';

/** What the reader asked the table for. Empty text and no verdict mean every error. */
export interface ErrorFilter {
  /** Words, all of which must occur in an error: in its status, type, codes, aliases, cause or recommendation. */
  text: string;
  verdict?: RetryVerdict;
}

/** An error that passed the filter. */
export interface ErrorMatch {
  slug: string;
  /** Codes and aliases that hold a word which the visible cells do not: they explain why the row is there. */
  via: string[];
}

/**
 * Filters the error table.
 * @param errors all errors
 * @param filter what the reader asked for
 * @returns the matching errors in their given order
 */
export function filterErrors(errors: readonly ErrorEntry[], filter: ErrorFilter): ErrorMatch[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return errors.flatMap((error) => {
    if (filter.verdict && error.retry !== filter.verdict) return [];
    const visible = `${error.status} ${error.type} ${error.cause} ${error.recommendation}`.toLowerCase();
    const hidden = words.filter((word) => !visible.includes(word));
    const names = [...error.codes, ...error.aliases];
    const explained = hidden.map((word) => names.filter((name) => name.includes(word)));
    if (explained.some((found) => found.length === 0)) return [];
    return [{ slug: error.slug, via: [...new Set(explained.flat())] }];
  });
}
