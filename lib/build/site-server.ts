import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** A running server. */
export interface SiteServer {
  /** For example `http://localhost:3000`. */
  address: string;
  close: () => Promise<void>;
}

/**
 * Serves the built site as a static host does: `/decoder` is `decoder.html`, and what is missing gets the 404 page.
 * @param port port to listen on; 0 takes any free one
 * @param folder the built site
 * @returns the server, once it listens
 * @throws Error if the folder holds no site, or the port is taken
 */
export async function serveSite(port: number, folder = 'out'): Promise<SiteServer> {
  const notFound = readFileSync(`${folder}/404.html`);
  const serveFile = sirv(folder, {
    extensions: ['html'],
    etag: true,
    // Without it a browser takes the curly quotes of Markdown and plain text for Latin-1.
    setHeaders: (response, pathname) => {
      if (pathname.endsWith('.md')) response.setHeader('Content-Type', 'text/markdown; charset=utf-8');
      if (pathname.endsWith('.txt')) response.setHeader('Content-Type', 'text/plain; charset=utf-8');
    },
  });
  const server = createServer((request, response) => {
    serveFile(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
    });
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
