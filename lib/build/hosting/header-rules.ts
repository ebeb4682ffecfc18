import { ASSETS_PATH, ERRORS_JSON_PATH, ERRORS_SCHEMA_PATH, ERRORS_TYPES_PATH } from '@/lib/site';

/** The headers of every answer, in one place: for `npm start`, nginx, Netlify, Cloudflare Pages and Vercel. */

/** Headers of the files whose path matches. A file may match several rules, but no two of them set the same header. */
export interface HeaderRule {
  /** A path; `*` stands for any text, as in the `_headers` of Netlify and Cloudflare Pages. */
  path: string;
  headers: Record<string, string>;
}

/** Files whose name holds a hash of their content: a name never gets another content. */
export const HASHED_FILES: readonly string[] = [`${ASSETS_PATH}/*`];

/** Kept for a year without asking (RFC 8246). */
export const FOR_EVER = 'public, max-age=31536000, immutable';

/** May be kept, but not used again without asking whether it has changed: pages, data, pictures. */
export const ASK_FIRST = 'no-cache';

/** What programs on other sites may read: the catalogue, its schema and its types. */
export const SHARED_FILES: readonly string[] = [ERRORS_JSON_PATH, ERRORS_SCHEMA_PATH, ERRORS_TYPES_PATH];

/** Lets a script of any origin read the answer (Fetch standard, CORS protocol). The files are public, and no answer depends on a cookie. */
export const FOR_ANY_ORIGIN: Readonly<Record<string, string>> = { 'Access-Control-Allow-Origin': '*' };

/** Features that no page uses. What is left out keeps the browser's default: the page itself may, a frame may not. */
const UNUSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
];

/** Where a server's usual type would be wrong: `.ts` is a film to most, and without a charset curly quotes are read as Latin-1. */
const CONTENT_TYPES: readonly HeaderRule[] = [
  { path: '/*.md', headers: { 'Content-Type': 'text/markdown; charset=utf-8' } },
  { path: '/*.txt', headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  { path: ERRORS_TYPES_PATH, headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  { path: '/snippets/*', headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
];

/**
 * @param policy the Content-Security-Policy
 * @returns the headers that every answer has, whatever its status
 */
export function securityHeaders(policy: string): Record<string, string> {
  return {
    'Content-Security-Policy': policy,
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}

/**
 * Browsers obey it over https only, and over http it must not be sent (RFC 6797, 7.2 and 8.1): so `npm start` leaves it out, and localhost stays
 * reachable. A year, for this host alone.
 */
export const STRICT_TRANSPORT: Readonly<Record<string, string>> = { 'Strict-Transport-Security': 'max-age=31536000' };

/**
 * @param policy the Content-Security-Policy
 * @returns the rules for hosts that ask before they use a kept file again, as Netlify, Cloudflare Pages and Vercel do where no rule says otherwise
 */
export function headerRules(policy: string): HeaderRule[] {
  return [
    { path: '/*', headers: { ...securityHeaders(policy), ...STRICT_TRANSPORT } },
    ...HASHED_FILES.map((path) => ({ path, headers: { 'Cache-Control': FOR_EVER } })),
    ...SHARED_FILES.map((path) => ({ path, headers: { ...FOR_ANY_ORIGIN } })),
    ...CONTENT_TYPES,
  ];
}

/**
 * @param rules every rule
 * @param path path of a request
 * @returns the headers of its answer
 */
export function headersOf(rules: readonly HeaderRule[], path: string): Record<string, string> {
  return Object.assign({}, ...rules.filter((rule) => isAbout(rule.path, path)).map(({ headers }) => headers));
}

function isAbout(rule: string, path: string): boolean {
  const [before = '', after] = rule.split('*');
  return after === undefined ? path === rule : path.startsWith(before) && path.endsWith(after);
}
