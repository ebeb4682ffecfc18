import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveSite } from '@/lib/build/site-server';

const RECORDER_PATH = '/complaints-recorder.js';

/** Runs in the page before anything else, from its own file: the policy of the site lets nothing inline run. */
const RECORDER = `
window.complaints = [];
const note = (text) => window.complaints.push(text);
addEventListener('error', ({ message, target }) => note(message ?? 'could not load ' + (target.src ?? target.href)), true);
addEventListener('unhandledrejection', ({ reason }) => note('unhandled: ' + reason));
addEventListener('securitypolicyviolation', (event) => note(event.effectiveDirective + ' refused ' + event.blockedURI + ' ' + event.sample));
for (const level of ['error', 'warn']) {
  const say = console[level];
  console[level] = (...parts) => {
    note(parts.join(' '));
    say.apply(console, parts);
  };
}
`;

/**
 * Serves the built site, headers included, with a recorder in every page: WebDriver cannot read a console.
 * The page's `complaints` then hold errors, warnings and what its policy refused.
 */
export async function serveRecording(): Promise<{ address: string; close: () => Promise<void> }> {
  const site = await serveSite(0);
  const server = createServer(async ({ url = '/' }, response) => {
    if (url === RECORDER_PATH) {
      response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(RECORDER);
      return;
    }
    const answer = await fetch(site.address + url, { redirect: 'manual', headers: { 'Accept-Encoding': 'identity' } });
    const headers = Object.fromEntries(answer.headers);
    delete headers['content-length'];
    const body = Buffer.from(await answer.arrayBuffer());
    const isPage = headers['content-type']?.startsWith('text/html');
    response.writeHead(answer.status, headers).end(isPage ? withRecorder(String(body)) : body);
  });
  await new Promise<void>((done) => server.listen(0, done));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await site.close();
    },
  };
}

/** Before the first element of the head that is no `meta`. */
function withRecorder(html: string): string {
  return html.replace(/<head>(?:<meta[^>]*>)*/, (start) => `${start}<script src="${RECORDER_PATH}"></script>`);
}
