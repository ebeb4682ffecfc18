/** What the search says before anything is typed. */
export const SEARCH_HINT = 'Type a status, an error type, a code or words of its cause.';

/** Where {@link searchNote} leads to when nothing was found: the words of the link at its end. */
export const SEARCH_ELSE = 'open the decoder';

/** Where a search stands. */
export interface SearchState {
  isReady: boolean;
  query: string;
  /** How many sections were found. */
  count: number;
}

/**
 * @param state where the search stands
 * @returns what to tell the reader: what to do, or how much was found
 */
export function searchNote({ isReady, query, count }: SearchState): string {
  if (!query.trim()) return SEARCH_HINT;
  if (!isReady) return 'Loading the index …';
  if (count > 0) return `${count} result${count === 1 ? '' : 's'}`;
  return 'Nothing found. Try the HTTP status, or paste the whole error: ';
}
