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
 * @throws Error if the page is not there
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

/** Runs in the page, before anything else. */
function watchPaints() {
  const watched = { lcp: 0, tbt: 0, cls: 0 };
  Object.assign(window, { watched });
  const watch = (type: string, take: (entry: PerformanceEntry & { value: number; hadRecentInput: boolean }) => void) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) take(entry as never);
    }).observe({ type, buffered: true });
  watch('largest-contentful-paint', ({ startTime }) => {
    watched.lcp = startTime;
  });
  watch('longtask', ({ duration }) => {
    watched.tbt += duration - 50;
  });
  watch('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) watched.cls += value;
  });
}

function readPaints(page: Page) {
  return page.evaluate(() => ({
    ...(window as unknown as Watched).watched,
    fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  }));
}
