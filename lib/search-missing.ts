/** What the search says where its index, or what searches it, cannot be had. By itself: every page loads it, and nothing else of what the search says. */
export const SEARCH_MISSING = 'The search index could not be loaded. Check your connection and open the search again.';
