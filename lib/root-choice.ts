/**
 * A choice that the whole site shares, such as the language of the snippets. It is kept by id, never by position:
 * on the root element (where style sheets see it), in a link's query, and in the reader's storage.
 */
export interface RootChoice {
  /** Attribute of the root element. */
  attribute: string;
  /** Parameter of a link. A link decides for this visit and leaves the reader's own choice alone. */
  param: string;
  /** Key in localStorage. */
  storageKey: string;
}

/** The language of the snippets. */
export const LANGUAGE_CHOICE: RootChoice = {
  attribute: 'data-language',
  param: 'lang',
  storageKey: 'flowapi-language',
};

/** The variant of the snippets: the SDK's own retries, or a loop. */
export const VARIANT_CHOICE: RootChoice = {
  attribute: 'data-variant',
  param: 'variant',
  storageKey: 'flowapi-variant',
};
