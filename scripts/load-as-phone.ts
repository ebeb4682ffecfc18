import type { Browser, CDPSession, Page } from 'playwright-core';

/** What one cold load of a page came to: bytes as they crossed the line, times in ms. */
export interface PageLoad {
  total: number;
  scripts: number;
  requests: number;
  /** First and largest contentful paint. */
  fcp: number;
  lcp: number;
  /** Time beyond 50 ms of every long task. */
  tbt: number;
  /** Cumulative layout shift. */
  cls: number;
}

/** The phone of the usual lab profile. */
const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true };

/** A slow 4G line, in bytes a second and ms, and a processor four times slower than this one. */
const LINE = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const CPU_SLOWDOWN = 4;

/** How long a page may still do something after the network is quiet, in ms. */
const AFTERMATH_MS = 1500;

/**
 * @param browser a running browser
 * @param address the page
 * @returns what it came to
 * @throws Error if the page is not there or its paints could not be measured
 */
export async function loadAsPhone(browser: Browser, address: string): Promise<PageLoad> {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await beSlow(session);
  const bytes = countBytes(session);
  await page.addInitScript(watchPaints);
  const response = await page.goto(address, { waitUntil: 'load' });
  if (!response?.ok()) throw new Error(`${address}: ${response?.status()}`);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(AFTERMATH_MS);
  const times = await readPaints(page);
  await context.close();
  if (times.lcp === 0) throw new Error(`${address}: the page has reported no paint, so nothing was measured`);
  return { ...bytes, ...times };
}

/**
 * Slows a page down as the phone's profile says, and empties its cache.
 * @param session a session with the page
 */
async function beSlow(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', LINE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
}

/** Counts what crosses the line from now on. */
function countBytes(session: CDPSession) {
  const bytes = { total: 0, scripts: 0, requests: 0 };
  const scripts = new Set<string>();
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes.total += encodedDataLength;
    bytes.requests += 1;
    if (scripts.has(requestId)) bytes.scripts += encodedDataLength;
  });
  return bytes;
}

interface Watched extends Window {
  watched: { lcp: number; tbt: number; cls: number };
}

/**
 * Runs in the page, before anything else. Nothing in it has a name of its own: what runs this file (tsx 4, by esbuild's `keepNames`)
 * would wrap it into a call of a helper that the page does not have, and nothing would be measured.
 */
function watchPaints() {
  Object.assign(window, { watched: { lcp: 0, tbt: 0, cls: 0 } });
  for (const type of ['largest-contentful-paint', 'longtask', 'layout-shift']) {
    new PerformanceObserver((list) => {
      const { watched } = window as unknown as Watched;
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
        if (type === 'largest-contentful-paint') watched.lcp = entry.startTime;
        if (type === 'longtask') watched.tbt += entry.duration - 50;
        if (type === 'layout-shift' && !entry.hadRecentInput) watched.cls += entry.value;
      }
    }).observe({ type, buffered: true });
  }
}

function readPaints(page: Page) {
  return page.evaluate(() => ({
    ...(window as unknown as Watched).watched,
    fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  }));
}
