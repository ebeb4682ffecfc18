import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import getPort from 'get-port';
import { OUT } from './built-pages';

const PROGRAM = '/usr/sbin/nginx';

/** Debian's package of the module that hands out `.br` files puts this here. */
const BROTLI = '/etc/nginx/modules-enabled/50-mod-http-brotli-static.conf';

/** Whether this machine can serve the site as `deploy/nginx.conf` says; `npm test` installs it on Debian. */
export const hasNginx = existsSync(PROGRAM) && existsSync(BROTLI);

/** A running nginx. */
export interface Nginx {
  address: string;
  stop: () => Promise<void>;
}

/**
 * Serves the built site with `deploy/nginx.conf`, at another port and from another folder than it says, and with nothing else changed.
 * @returns the server, once it listens
 */
export async function startNginx(): Promise<Nginx> {
  const port = await getPort();
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const site = readFileSync('deploy/nginx.conf', 'utf8')
    .replaceAll('/srv/flowapi-docs', resolve(OUT))
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('  listen [::]:80;\n', '');
  writeFileSync(join(folder, 'site.conf'), site);
  const main = [
    // As Debian's own nginx.conf, in a folder of its own; root, because the site lies where another user may not read.
    'user root; daemon off; worker_processes 1; error_log stderr crit;',
    `pid ${folder}/pid; include ${BROTLI}; events {}`,
    `http { access_log off; include ${folder}/site.conf;`,
    ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`),
    '}',
  ];
  writeFileSync(join(folder, 'nginx.conf'), main.join('\n'));
  const nginx = spawn(PROGRAM, ['-e', 'stderr', '-c', join(folder, 'nginx.conf')], { stdio: 'pipe' });
  const address = `http://127.0.0.1:${port}`;
  await untilItAnswers(address, nginx);
  return {
    address,
    stop: async () => {
      nginx.kill();
      await new Promise((done) => nginx.once('exit', done));
      rmSync(folder, { recursive: true });
    },
  };
}

async function untilItAnswers(address: string, nginx: ChildProcess): Promise<void> {
  let complaint = '';
  nginx.stderr?.on('data', (chunk) => {
    complaint += chunk;
  });
  while (nginx.exitCode === null) {
    try {
      await fetch(address);
      return;
    } catch {
      await new Promise((next) => setTimeout(next, 50));
    }
  }
  throw new Error(`nginx did not start: ${complaint}`);
}
