import {
  FOR_ANY_ORIGIN,
  FOR_EVER,
  HASHED_FILES,
  type HeaderRule,
  SHARED_FILES,
  STRICT_TRANSPORT,
  securityHeaders,
} from './header-rules';
import type { Redirect } from './redirects';

/** Files of the built site that are for its host and not for its readers. */
export const HOST_FILES = ['/_headers', '/_redirects', '/vercel.json', '/nginx-rules.conf'] as const;

/**
 * @param rules every rule
 * @returns the text of `_headers`, which Netlify and Cloudflare Pages read (and `npm start`)
 */
export function headersFile(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ path, headers }) => `${path}\n${lines(headers, (name, value) => `  ${name}: ${value}`)}`)
    .join('\n');
}

/**
 * @param text the text of a `_headers` file that {@link headersFile} wrote
 * @returns its rules
 */
export function parseHeadersFile(text: string): HeaderRule[] {
  return text
    .trimEnd()
    .split(/\n(?=\/)/)
    .map((block) => {
      const [path = '', ...headers] = block.split('\n').map((line) => line.trim());
      return { path, headers: Object.fromEntries(headers.filter(Boolean).map((line) => splitOnce(line, ': '))) };
    });
}

/**
 * @param redirects every redirect
 * @returns the text of `_redirects`, which Netlify and Cloudflare Pages read (and `npm start`)
 */
export function redirectsFile(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}

/**
 * @param text the text of a `_redirects` file that {@link redirectsFile} wrote
 * @returns its redirects
 */
export function parseRedirectsFile(text: string): Redirect[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [from = '', to = ''] = line.split(' ');
      return { from, to };
    });
}

/**
 * @param rules every rule
 * @param redirects every redirect
 * @returns the text of `vercel.json`; Vercel reads it when the built folder is what is deployed
 */
export function vercelJson(rules: readonly HeaderRule[], redirects: readonly Redirect[]): string {
  const config = {
    cleanUrls: true,
    trailingSlash: false,
    headers: rules.map(({ path, headers }) => ({
      source: path.replace('*', '(.*)'),
      headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
    })),
    redirects: redirects.map(({ from, to }) => ({ source: from, destination: to, permanent: true })),
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

/**
 * What a bucket of 64 bytes holds beside its pointers. A larger bucket would have to be set before any other map of the host's configuration; a short
 * link of a longer name is left to its page.
 */
const NGINX_LONGEST_KEY = 46;

/**
 * @param policy the Content-Security-Policy
 * @param redirects every redirect
 * @returns what `deploy/nginx.conf` includes: all that depends on the build. The types of files stand in that file itself
 */
export function nginxRules(policy: string, redirects: readonly Redirect[]): string {
  const hashed = HASHED_FILES.map((path) => path.replace('*', '')).join('|');
  const [[hsts = '', hstsValue = ''] = []] = Object.entries(STRICT_TRANSPORT);
  const [[anyOrigin = '', anyOriginValue = ''] = []] = Object.entries(FOR_ANY_ORIGIN);
  return [
    '# A file that is not there must not be kept, whatever its name.',
    'map $status$uri $docs_cache_control {',
    '  default "no-cache";',
    `  "~^(200|206|304)(${hashed})" "${FOR_EVER}";`,
    '}',
    'map $uri $docs_redirect {',
    '  default "";',
    ...redirects.filter(({ from }) => from.length <= NGINX_LONGEST_KEY).map(({ from, to }) => `  ${from} ${to};`),
    '}',
    'map $https $docs_strict_transport {',
    '  default "";',
    `  on "${hstsValue}";`,
    '}',
    'map $uri $docs_any_origin {',
    '  default "";',
    ...SHARED_FILES.map((path) => `  ${path} "${anyOriginValue}";`),
    '}',
    'add_header Cache-Control $docs_cache_control always;',
    `add_header ${anyOrigin} $docs_any_origin always;`,
    `add_header ${hsts} $docs_strict_transport always;`,
    lines(securityHeaders(policy), (name, value) => `add_header ${name} "${value}" always;`),
  ].join('\n');
}

function lines(headers: Record<string, string>, line: (name: string, value: string) => string): string {
  return Object.entries(headers)
    .map(([name, value]) => `${line(name, value)}\n`)
    .join('');
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return [text.slice(0, at), text.slice(at + separator.length)];
}
