import type { ProvenSnippet } from '@/lib/retry/proven-snippet';
import { SNIPPETS_JSON_PATH } from '@/lib/site';

let loading: Promise<ProvenSnippet[]> | undefined;

/**
 * Loads the snippets for pages that were built without them. Called when the paste box comes into use, so that
 * decoding itself makes no request.
 * @returns every snippet; rejects when they cannot be had, and tries anew at the next call
 */
export function loadSnippets(): Promise<ProvenSnippet[]> {
  loading ??= fetch(SNIPPETS_JSON_PATH)
    .then((response) => {
      if (!response.ok) throw new Error(`${SNIPPETS_JSON_PATH}: ${response.status}`);
      return response.json();
    })
    .catch((error) => {
      loading = undefined;
      throw error;
    });
  return loading;
}
