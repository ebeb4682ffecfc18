/** The addresses of pages, of their twins and of what they load are made here. Imports nothing. */

/** Name of the site. */
export const SITE_NAME = 'FlowAPI docs';

/**
 * Origin of the published site, without a trailing slash: `NEXT_PUBLIC_SITE_ORIGIN` at build. `undefined` where none is set: then no address is
 * invented, links are paths, and what needs an address (canonical links, share pictures, the sitemap) is left out.
 */
export const SITE_ORIGIN: string | undefined = process.env.NEXT_PUBLIC_SITE_ORIGIN || undefined;

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

/** Path of the list of guides. */
export const GUIDES_PATH = '/guides';

/** Path of the retry guide. */
export const RETRIES_PATH = '/guides/retries';

/** Path of the page that documents {@link ERRORS_JSON_PATH}. */
export const CATALOGUE_PATH = '/reference/catalogue';

/** Path of the guide to what SDKs do by themselves. */
export const SDK_RETRIES_PATH = '/guides/sdk-retries';

/** Path of the guide to what an error holds, in code. */
export const READ_ERROR_PATH = '/guides/read-your-error';

/** Path of the guide to streams that fail, and to requests that may have run. */
export const STREAMS_PATH = '/guides/streams-and-duplicates';

/** Path of the guide to rate-limit headers. */
const RATE_LIMIT_HEADERS_PATH = '/guides/rate-limit-headers';

/** Paths of all guides, in the order of the sidebar. */
export const GUIDE_PATHS: readonly string[] = [
  READ_ERROR_PATH,
  RETRIES_PATH,
  SDK_RETRIES_PATH,
  STREAMS_PATH,
  RATE_LIMIT_HEADERS_PATH,
];

/**
 * @param slug key of an error, for example `429-rate-limit-error`
 * @returns path of the error's own page
 */
export function errorPath(slug: string): string {
  return `${REFERENCE_PATH}/${slug}`;
}

/**
 * @param name a status, type, code or alias, in lower case with underscores
 * @returns the short address that leads to the errors of this name
 */
export function shortPath(name: string): string {
  return `/e/${name}`;
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
 * @returns the absolute URL under {@link SITE_ORIGIN}, or undefined where none is set
 */
export function absoluteUrl(path: string): string | undefined {
  if (SITE_ORIGIN === undefined) return undefined;
  return path === HOME_PATH ? SITE_ORIGIN : SITE_ORIGIN + path;
}

/**
 * @param path a path of this site, beginning with `/`
 * @returns where it is, as exactly as is known: the absolute URL, or the path where no {@link SITE_ORIGIN} is set
 */
export function linkTo(path: string): string {
  return absoluteUrl(path) ?? path;
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

/** All errors without what their messages say and without pastes: enough to answer where {@link DECODER_ERRORS_PATH} cannot be had. Written by `npm run build`. */
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

/** All errors as programs read them, documented at {@link CATALOGUE_PATH}. Written by `npm run build`. */
export const ERRORS_JSON_PATH = '/errors.json';

/** The JSON Schema of {@link ERRORS_JSON_PATH}. Written by `npm run build`. */
export const ERRORS_SCHEMA_PATH = '/errors.schema.json';

/** The TypeScript types of {@link ERRORS_JSON_PATH}. Written by `npm run build`. */
export const ERRORS_TYPES_PATH = '/errors.d.ts';

/** All errors as the decoder reads them, with what messages say. Of this site only: its form may change. Written by `npm run build`. */
export const DECODER_ERRORS_PATH = '/decoder-errors.json';

/** Pastes to try the decoder with. Written by `npm run build`. */
export const DECODER_SAMPLES_PATH = '/decoder-samples.json';

/** The search index. Written by `npm run build`. */
export const SEARCH_JSON_PATH = '/search.json';

/** The list of all Markdown twins (llmstxt.org). Written by `npm run build`. */
export const LLMS_TXT_PATH = '/llms.txt';

/** All Markdown twins as one text. Written by `npm run build`. */
export const LLMS_FULL_PATH = '/llms-full.txt';

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
  return [
    HOME_PATH,
    REFERENCE_PATH,
    ...slugs.map(errorPath),
    DECODER_PATH,
    GUIDES_PATH,
    ...GUIDE_PATHS,
    CATALOGUE_PATH,
  ];
}
