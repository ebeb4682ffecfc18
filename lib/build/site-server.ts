import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { HOME_PATH } from '@/lib/site';
import { ASK_FIRST, headersOf, STRICT_TRANSPORT } from './hosting/header-rules';
import { HOST_FILES, parseHeadersFile, parseRedirectsFile } from './hosting/host-files';
import { MISSING_MARKDOWN_PATH, missingMarkdown, pagesOf } from './missing-markdown';

/** A running server. */
export interface SiteServer {
  /** For example `http://localhost:3000`. */
  address: string;
  close: () => Promise<void>;
}

/**
 * Serves the built site as a static host does: with the headers and redirects that the build wrote for hosts, `/decoder` is `decoder.html`, and what
 * is missing gets the 404 page, in Markdown and with similar pages where a twin was asked for.
 * @param port port to listen on; 0 takes any free one
 * @param folder the built site
 * @returns the server, once it listens
 * @throws Error if the folder holds no site, or the port is taken
 */
export async function serveSite(port: number, folder = 'out'): Promise<SiteServer> {
  const rules = parseHeadersFile(readFileSync(`${folder}/_headers`, 'utf8'));
  const moved = new Map(
    parseRedirectsFile(readFileSync(`${folder}/_redirects`, 'utf8')).map(({ from, to }) => [from, to]),
  );
  const notFound = readFileSync(`${folder}/404.html`);
  const twins = pagesOf(readFileSync(folder + MISSING_MARKDOWN_PATH, 'utf8'));
  const serveFile = sirv(folder, { extensions: ['html'], etag: true, gzip: true, brotli: true });
  const server = createServer((request, response) => {
    const { pathname, search } = locationOf(request.url ?? '/');
    const headers = { 'Cache-Control': ASK_FIRST, ...headersOf(rules, pathname) };
    for (const [name, value] of Object.entries(headers))
      if (!(name in STRICT_TRANSPORT)) response.setHeader(name, value);
    const target = moved.get(pathname) ?? cleanPath(pathname) + search;
    const answerMissing = () => {
      const isMarkdown = pathname.endsWith('.md');
      const type = isMarkdown ? 'text/markdown' : 'text/html';
      const own = { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': ASK_FIRST };
      response.writeHead(404, own).end(isMarkdown ? missingMarkdown(twins, pathname) : notFound);
    };
    if (target !== pathname + search) response.writeHead(301, { Location: target }).end();
    else if (isForHosts(pathname) || pathname === MISSING_MARKDOWN_PATH) answerMissing();
    else serveFile(request, response, answerMissing);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What was asked for; still encoded, so that nothing in it can become another host in a redirect. */
function locationOf(url: string): Pick<URL, 'pathname' | 'search'> {
  const base = 'http://localhost';
  return URL.canParse(url, base) ? new URL(url, base) : { pathname: '/404', search: '' };
}

/** The one address of a page: no slash at the end, no `.html`. */
function cleanPath(path: string): string {
  return path.replace(/(?<=.)\/+$/, '').replace(/^\/index\.html$|(?<=.)\.html$/, '') || HOME_PATH;
}

function isForHosts(path: string): boolean {
  return HOST_FILES.some((file) => file === path) || /\.(br|gz)$/.test(path);
}
