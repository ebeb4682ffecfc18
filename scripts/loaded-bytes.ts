import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';

/** What a page cost until it was quiet. */
export interface LoadedBytes {
  /** Bytes of everything that was loaded but fonts, texts with gzip, headers included. */
  total: number;
  /** What fonts took. A reader pays for them once and not for each page, and no page waits for them: so they have a budget of their own. */
  fonts: number;
  /** Of these, what scripts took. */
  scripts: number;
  requests: number;
}

/** Level that nginx is usually given. */
const GZIP_LEVEL = 6;

/** About what a static host sends before each body. */
const HEADER_BYTES = 300;

/** Pictures are packed already. */
const TEXT = /\.(html|js|css|json|svg|txt|md)$/;

/**
 * Opens a page with an empty cache and weighs what it loads. The sizes are those of the files, so they are the same on every machine.
 * @param browser a running browser
 * @param folder the built site
 * @param address address of a page of that site
 * @param use what a reader does once the page is awake; then only what that loads is weighed
 */
export async function loadedBytes(
  browser: Browser,
  folder: string,
  address: string,
  use?: (page: Page) => Promise<void>,
): Promise<LoadedBytes> {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
  const seen = new Map<string, string>();
  page.on('response', (response) => seen.set(new URL(response.url()).pathname, response.request().resourceType()));
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.locator('html.awake').waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  if (use) {
    seen.clear();
    await use(page);
    await page.waitForLoadState('networkidle');
  }
  await page.close();
  const files = [...seen].map(([path, type]) => ({ type, bytes: sizeOf(folder, path) }));
  const sum = (list: typeof files) => list.reduce((bytes, file) => bytes + file.bytes, 0);
  const sumOf = (wanted: string) => sum(files.filter(({ type }) => type === wanted));
  const fonts = sumOf('font');
  return { total: sum(files) - fonts, fonts, scripts: sumOf('script'), requests: files.length };
}

function sizeOf(folder: string, path: string): number {
  const name = path === '/' ? '/index.html' : /\.\w+$/.test(path) ? path : `${path}.html`;
  const content = readFileSync(join(folder, name));
  return HEADER_BYTES + (TEXT.test(name) ? gzipSync(content, { level: GZIP_LEVEL }).length : content.length);
}
