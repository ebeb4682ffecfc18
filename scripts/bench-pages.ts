/**
 * `npm run bench:pages [-- ROUNDS LABEL=FOLDER:PATH …]`: loads one page after the other, cold, as a phone on a slow line does, in several
 * rounds, and prints medians. Without arguments it takes each kind of page of out/; other built folders can be put beside it.
 * Bytes are exact; times hold only within one run. Needs nginx.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import getPort from 'get-port';
import { chromium } from 'playwright-core';
import { loadAsPhone, type PageLoad } from './load-as-phone';

const OURS = [
  'home=out:/',
  'reference=out:/api-reference/error-codes',
  '401=out:/api-reference/error-codes/401-invalid-api-key',
  '429=out:/api-reference/error-codes/429-rate-limit-error',
  'decoder=out:/decoder',
  'guide=out:/guides/retries',
];

const [first = '', ...rest] = process.argv.slice(2);
const rounds = /^\d+$/.test(first) ? Number(first) : 5;
const named = /^\d+$/.test(first) ? rest : [first, ...rest].filter(Boolean);

const subjects = await Promise.all(
  (named.length > 0 ? named : OURS).map(async (text) => {
    const [, label = '', folder = '', path = ''] = /^([^=]+)=(.+?):(\/.*)$/.exec(text) ?? [];
    if (!label) throw new Error(`bench:pages: found "${text}"; allowed: LABEL=FOLDER:PATH`);
    return { label, folder: resolve(folder), path, port: await getPort(), loads: [] as PageLoad[] };
  }),
);

const folder = mkdtempSync(join(tmpdir(), 'bench-pages-'));
const stop = await serve();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
});
// The first round only warms up the browser and the disk.
for (let round = 0; round <= rounds; round += 1) {
  for (const { loads, path, port } of subjects) {
    const load = await loadAsPhone(browser, `http://127.0.0.1:${port}${path}`);
    if (round > 0) loads.push(load);
  }
}
await browser.close();
stop();
rmSync(folder, { recursive: true });

console.log('| page | total kB | script kB | requests | FCP ms | LCP ms | TBT ms | CLS |');
console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
for (const { label, loads } of subjects) {
  const median = (field: keyof PageLoad) => loads.map((load) => load[field]).sort((a, b) => a - b)[rounds >> 1] ?? 0;
  const kilobytes = (field: keyof PageLoad) => (median(field) / 1024).toFixed(1);
  const times = (['fcp', 'lcp', 'tbt'] as const).map((field) => Math.round(median(field)));
  const cells = [
    label,
    kilobytes('total'),
    kilobytes('scripts'),
    median('requests'),
    ...times,
    median('cls').toFixed(3),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

/** Serves every folder with nginx at its port, texts with gzip. */
async function serve(): Promise<() => void> {
  const servers = subjects.map(
    ({ port, folder: root }) =>
      `server { listen 127.0.0.1:${port}; root ${root}; location / { try_files $uri $uri.html $uri/index.html =404; } }`,
  );
  const file = join(folder, 'nginx.conf');
  const types = 'text/css application/javascript text/javascript application/json image/svg+xml application/wasm';
  writeFileSync(
    file,
    `daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
  include /etc/nginx/mime.types; access_log off; client_body_temp_path ${folder}/body;
  gzip on; gzip_comp_level 6; gzip_min_length 256; gzip_types ${types};
  ${servers.join('\n  ')}
}`,
  );
  const nginx = spawn('nginx', ['-c', file], { stdio: ['ignore', 'inherit', 'inherit'] });
  nginx.on('error', () => {
    console.error('bench:pages needs nginx (apt-get install nginx).');
    process.exit(1);
  });
  await new Promise((done) => setTimeout(done, 500));
  return () => nginx.kill();
}
