import type { LanguageId } from '@/lib/retry/languages';

/**
 * The languages whose snippets keep the rules of lab/README.md as they are now. The others still have the form of before: the lab does not run
 * them, and the page says so. A language is added here with its new snippets; with the last one this file goes.
 */
export const MOVED_LANGUAGES: readonly LanguageId[] = ['python', 'typescript', 'curl', 'go', 'rust', 'ruby', 'php'];
