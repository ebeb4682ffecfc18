/** What a reader can choose, in display order. The first paint needs it, so it is kept under a key of its own. */
export const THEMES = ['light', 'system', 'dark'] as const;

/** One of {@link THEMES}. */
export type Theme = (typeof THEMES)[number];

/** Key in localStorage. */
export const THEME_KEY = 'flowapi-theme';
