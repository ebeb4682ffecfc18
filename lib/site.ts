/** Every URL of the site is made here. Imports nothing. */

/** Name of the site. */
export const SITE_NAME = 'FlowAPI docs';

/** Origin of the published site, without a trailing slash. Override at build with `NEXT_PUBLIC_SITE_ORIGIN`. */
export const SITE_ORIGIN: string = process.env.NEXT_PUBLIC_SITE_ORIGIN ?? 'https://docs.flowapi.net';

/** Base URL of the API itself. Source: the owner's facts. */
export const API_BASE_URL = 'https://api.flowapi.net/v1';

/** Where persistent errors are reported. Source: the owner's facts. */
export const SUPPORT_EMAIL = 'contact@flowapi.net';

/** Path of the home page. */
export const HOME_PATH = '/';

/** Path of the error reference. */
export const REFERENCE_PATH = '/api-reference/error-codes';

/** Path of the decoder at full size. */
export const DECODER_PATH = '/decoder';

/** Path of the retry guide. */
export const RETRIES_PATH = '/guides/retries';

/**
 * @param slug key of an error, for example `429-rate-limit-error`
 * @returns path of the error's own page
 */
export function errorPath(slug: string): string {
  return `${REFERENCE_PATH}/${slug}`;
}

/**
 * @param slug key of an error
 * @returns path of the error's row in the status table
 */
export function errorRowPath(slug: string): string {
  return `${REFERENCE_PATH}#${slug}`;
}

/**
 * @param path a path of this site, beginning with `/`
 * @returns the absolute URL under {@link SITE_ORIGIN}
 */
export function absoluteUrl(path: string): string {
  return path === HOME_PATH ? SITE_ORIGIN : `${SITE_ORIGIN}${path}`;
}

/**
 * @param path path of a page
 * @returns path of the page's share picture, written by `npm run build`
 */
export function ogImagePath(path: string): string {
  return `/og/${path === HOME_PATH ? 'home' : path.slice(path.lastIndexOf('/') + 1)}.png`;
}

/** What the decoder's answers show beside the diagnosis, as JSON (lib/answer-data.ts). Written by `npm run build`. */
export const ANSWER_DATA_PATH = '/answer-data.json';

/** All errors without what their messages say and without pastes: enough to answer where {@link ERRORS_JSON_PATH} cannot be had. Written by `npm run build`. */
export const ERRORS_IN_SHORT_PATH = '/errors-in-short.json';

/**
 * @param language id of a language
 * @returns path of its snippets as the decoder's answers show them, as JSON. Written by `npm run build`
 */
export function answerSnippetsPath(language: string): string {
  return `/answer-snippets/${language}.json`;
}

/** Folder of the files whose names hold a hash of their content: another content has another name, so browsers may keep them for ever. */
export const ASSETS_PATH = '/assets';

/** The licences of the font and the libraries that are published with the site. Written by `npm run build`. */
export const LICENSES_PATH = '/licenses.txt';

/** All errors as one JSON document. Written by `npm run build`. */
export const ERRORS_JSON_PATH = '/errors.json';

/** The search index. Written by `npm run build`. */
export const SEARCH_JSON_PATH = '/search.json';

/** The list of all Markdown twins (llmstxt.org). Written by `npm run build`. */
export const LLMS_TXT_PATH = '/llms.txt';

/**
 * @param path path of a page
 * @returns path of the page's twin in Markdown, written by `npm run build`
 */
export function markdownPath(path: string): string {
  return path === HOME_PATH ? '/index.md' : `${path}.md`;
}

/**
 * @param language key of a language
 * @param variant key of a variant
 * @param extension of its source files, without the dot
 * @returns path of a retry snippet as a file, written by `npm run build`
 */
export function snippetPath(language: string, variant: string, extension: string): string {
  return `/snippets/${language}/${variant}.${extension}`;
}

/**
 * @param slugs keys of all errors
 * @returns the path of every page, in the order of the sidebar
 */
export function allPaths(slugs: readonly string[]): string[] {
  return [HOME_PATH, REFERENCE_PATH, ...slugs.map(errorPath), DECODER_PATH, RETRIES_PATH];
}
