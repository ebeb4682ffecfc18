import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, expect, inject } from 'vitest';

/** `npm test` finds or installs a Chromium and names it in CHROMIUM_PATH; the other two are for a Vitest that is started by hand. */
const CANDIDATES = [process.env.CHROMIUM_PATH ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser'];

let browser: Promise<Browser> | undefined;

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});

/** A page under test, and what it did behind the scenes. */
export interface OpenPage {
  page: Page;
  /** Console errors, warnings and uncaught exceptions. */
  complaints: string[];
  /** Every address that was asked for. */
  requests: string[];
  /** Fails if the page complained or asked another host; then closes it. */
  finish: () => Promise<void>;
}

/**
 * Opens a page of the built site in a context of its own: no storage, no cache.
 * @param path path, with query and fragment; or a whole address
 * @param options of the context, for example viewport, colorScheme, javaScriptEnabled
 */
export async function openPage(path: string, options: BrowserContextOptions = {}): Promise<OpenPage> {
  browser ??= chromium.launch({
    executablePath: CANDIDATES.find((candidate) => existsSync(candidate)),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    // A reader's browser keeps a page that was left, for the way back.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const context = await (await browser).newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(new URL(path, inject('site')).href, { waitUntil: 'networkidle' });
  if (options.javaScriptEnabled !== false) await wakeUp(page);
  return {
    page,
    complaints,
    requests,
    finish: async () => {
      const elsewhere = requests.filter((url) => !url.startsWith(inject('site')) && !/^(data|blob):/.test(url));
      await context.close();
      expect({ complaints, elsewhere }).toEqual({ complaints: [], elsewhere: [] });
    },
  };
}

/**
 * Waits until every control of a page listens: on a busy machine that takes longer than the network does.
 * @param page a page that was opened, with JavaScript on
 */
export async function wakeUp(page: Page): Promise<void> {
  await page.locator('html.awake').waitFor({ state: 'attached' });
}

/**
 * @param urls requests that were seen
 * @returns those that the page made; the browser asks for the favicon by itself, at a time of its own
 */
export function pageRequests(urls: string[]): string[] {
  return urls.filter((url) => !/\/favicon\.\w+$/.test(url));
}
