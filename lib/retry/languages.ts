/** The languages and variants that a retry snippet can have. Their order is the order of the language switch. */

/** One language of the switch. */
export interface SnippetLanguage {
  /** Key of the language: in links, in storage, and as the folder's name under `snippets/`. */
  id: string;
  /** What the switch shows. */
  label: string;
  /** What the snippet calls the API with. */
  library: string;
  /** Name of the grammar that highlights it (a `HighlightLanguage` of lib/build/highlight). */
  highlight: string;
  /** Extension of the source files, without the dot. */
  extension: string;
}

/** Every language, in display order. A page shows those whose snippets exist under `snippets/`. */
export const SNIPPET_LANGUAGES = [
  { id: 'python', label: 'Python', library: 'openai', highlight: 'python', extension: 'py' },
  { id: 'typescript', label: 'TypeScript', library: 'openai', highlight: 'typescript', extension: 'ts' },
  { id: 'curl', label: 'curl', library: 'bash', highlight: 'bash', extension: 'sh' },
  { id: 'go', label: 'Go', library: 'openai-go', highlight: 'go', extension: 'go' },
  { id: 'java', label: 'Java', library: 'openai-java', highlight: 'java', extension: 'java' },
  { id: 'rust', label: 'Rust', library: 'async-openai', highlight: 'rust', extension: 'rs' },
  { id: 'ruby', label: 'Ruby', library: 'net/http', highlight: 'ruby', extension: 'rb' },
  { id: 'php', label: 'PHP', library: 'ext-curl', highlight: 'php', extension: 'php' },
] as const satisfies readonly SnippetLanguage[];

/** Key of a language, for example `python`. */
export type LanguageId = (typeof SNIPPET_LANGUAGES)[number]['id'];

/**
 * `sdk`: the client's own retries, well configured. `loop`: one loop of one's own, the client's retries off.
 * `stream`: the same loop around a streamed answer. Not every language has all of them.
 */
export const VARIANT_IDS = ['sdk', 'loop', 'stream'] as const;

/** One of {@link VARIANT_IDS}. */
export type VariantId = (typeof VARIANT_IDS)[number];

/**
 * @param value any text, for example of a link's `lang` parameter
 * @returns whether it is the id of a language
 */
export function isLanguageId(value: string): value is LanguageId {
  return SNIPPET_LANGUAGES.some(({ id }) => id === value);
}

/**
 * @param variants those that a language has
 * @param chosen the reader's choice, made for all languages
 * @returns what the language shows: the choice, or else its loop, which every language has
 */
export function shownVariant(variants: readonly VariantId[], chosen: VariantId): VariantId {
  return variants.includes(chosen) ? chosen : 'loop';
}
