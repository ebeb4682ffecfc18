/** What a reader can choose, in display order. The first paint needs it, so it is kept under a key of its own. */
export const THEMES = ['light', 'system', 'dark'] as const;

/** One of {@link THEMES}. */
export type Theme = (typeof THEMES)[number];

/** Colour of the page behind the text in each scheme, as styles/tokens.css has it: browsers tint their own frame with it. */
export const PAGE_COLOURS = { light: '#fbfaf7', dark: '#101518' } as const;

/** Key in localStorage. */
export const THEME_KEY = 'flowapi-theme';
