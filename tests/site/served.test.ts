import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SiteServer, serveSite } from '@/lib/build/site-server';
import { linkTo } from '@/lib/site';
import { builtFiles, OUT } from './built-pages';
import { hasNginx, startNginx } from './start-nginx';

const hashed = [...builtFiles()].find((file) => /^\/assets\/.*\.css$/.test(file)) ?? 'no style sheet';

interface Answer {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

function ask(address: string, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(address + path, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

const servers = [
  {
    name: 'npm start',
    start: async () => {
      const { address, close }: SiteServer = await serveSite(0);
      return { address, stop: close };
    },
    isThere: true,
  },
  { name: 'nginx', start: startNginx, isThere: hasNginx },
];

describe.each(servers.filter(({ isThere }) => isThere))('$name', ({ start }) => {
  let server: { address: string; stop: () => Promise<void> };
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.stop());

  it.each([
    ['/', 200, 'text/html', 'no-cache'],
    ['/decoder', 200, 'text/html', 'no-cache'],
    ['/api-reference/error-codes', 200, 'text/html', 'no-cache'],
    ['/errors.json', 200, 'application/json', 'no-cache'],
    ['/llms.txt', 200, 'text/plain; charset=utf-8', 'no-cache'],
    ['/decoder.md', 200, 'text/markdown; charset=utf-8', 'no-cache'],
    ['/snippets/typescript/loop.ts', 200, 'text/plain; charset=utf-8', 'no-cache'],
    ['/errors.d.ts', 200, 'text/plain; charset=utf-8', 'no-cache'],
    ['/robots.txt', 200, 'text/plain; charset=utf-8', 'no-cache'],
    ['/og/home.png', 200, 'image/png', 'no-cache'],
    ['/favicon.svg', 200, 'image/svg+xml', 'no-cache'],
    [hashed, 200, 'text/css', 'public, max-age=31536000, immutable'],
    ['/nothing-here', 404, 'text/html; charset=utf-8', 'no-cache'],
    ['/assets/gone.css', 404, 'text/html; charset=utf-8', 'no-cache'],
    ['/_headers', 404, 'text/html; charset=utf-8', 'no-cache'],
    ['/vercel.json', 404, 'text/html; charset=utf-8', 'no-cache'],
    ['/nginx-rules.conf', 404, 'text/html; charset=utf-8', 'no-cache'],
    ['/index.html.gz', 404, 'text/html; charset=utf-8', 'no-cache'],
  ])('answers %s with %d, its type, and how long it may be kept', async (path, status, type, cache) => {
    const answer = await ask(server.address, path);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toContain(type);
    expect(answer.headers['cache-control']).toBe(cache);
    if (status === 404) expect(answer.body.equals(readFileSync(`${OUT}/404.html`))).toBe(true);
  });

  it.each(['/guides/retry.md', '/404.md'])('answers %s, which is missing, in Markdown', async (path) => {
    const { status, headers, body } = await ask(server.address, path);
    expect([status, headers['content-type']]).toEqual([404, 'text/markdown; charset=utf-8']);
    expect(body.toString()).toMatch(/^# Page not found\n/);
    expect(body.toString()).toContain(`(${linkTo('/guides/retries.md')})`);
  });

  it('leads from a short link to its error, and answers one that means several with its page', async () => {
    const one = await ask(server.address, '/e/insufficient_quota');
    expect([one.status, one.headers.location]).toEqual([301, '/api-reference/error-codes/402-insufficient-balance']);
    const several = await ask(server.address, '/e/server_error');
    expect([several.status, several.headers['content-type']]).toEqual([200, expect.stringContaining('text/html')]);
  });

  it.each([
    ['/decoder/', '/decoder'],
    ['/decoder.html', '/decoder'],
    ['/decoder.html?lang=go', '/decoder?lang=go'],
    ['/index.html', '/'],
    ['/429', '/api-reference/error-codes/429-rate-limit-error'],
  ])('sends %s to %s', async (path, target) => {
    const answer = await ask(server.address, path);
    expect(answer.status).toBe(301);
    expect(answer.headers.location).toBe(target);
  });

  it.each(['//example.com/', '/%2F%2Fexample.com/', '/\\example.com/'])('sends %s to no other host', async (path) => {
    const { headers } = await ask(server.address, path);
    const target = new URL(String(headers.location ?? '/'), server.address);
    expect(target.origin).toBe(server.address);
  });

  it.each(['/', '/decoder', hashed, '/nothing-here', '/429', '/errors.json'])(
    'sends every header of security with %s',
    async (path) => {
      const { headers } = await ask(server.address, path);
      expect(headers).toMatchObject({
        'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
        'permissions-policy': expect.stringContaining('camera=()'),
        'referrer-policy': 'same-origin',
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      });
      expect(headers['strict-transport-security']).toBeUndefined();
    },
  );

  it.each([
    ['/errors.json', '*'],
    ['/errors.schema.json', '*'],
    ['/errors.d.ts', '*'],
    ['/', undefined],
    ['/search.json', undefined],
    ['/nothing-here', undefined],
  ])('lets scripts of other sites read %s: %s', async (path, origin) => {
    const { headers } = await ask(server.address, path, { Origin: 'https://example.com' });
    expect(headers['access-control-allow-origin']).toBe(origin);
  });

  it.each(['/', '/decoder', '/errors.json', hashed])('hands %s out as it was compressed at build', async (path) => {
    const plain = await ask(server.address, path);
    const gzip = await ask(server.address, path, { 'Accept-Encoding': 'gzip' });
    const brotli = await ask(server.address, path, { 'Accept-Encoding': 'gzip, deflate, br' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotli.headers['content-type']).toBe(plain.headers['content-type']);
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
    expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
    for (const { headers } of [plain, gzip, brotli]) expect(headers.vary).toBe('Accept-Encoding');
  });

  it('does not send again what the browser has', async () => {
    const { headers } = await ask(server.address, '/decoder');
    const again = await ask(server.address, '/decoder', { 'If-None-Match': String(headers.etag) });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
  });
});
