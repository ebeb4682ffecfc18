/** What the search says where its index, or what searches it, cannot be had. By itself: every page loads it, and nothing else of what the search says. */
export const SEARCH_MISSING = 'The search could not be loaded.';
