/** Measures in a real browser what the paste box costs: bytes, and the longest main-thread task while 10 MB are pasted. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { Refusal } from '@/lib/build/refusal';
import { runMain } from '@/lib/build/run-main';
import { serveSite } from '@/lib/build/site-server';
import { ensureBuild } from './build-site';
import { CHROMIUM, ensureBrowser } from './ensure-browser';

const LINE = '2026-11-22 12:00:00 INFO nothing to see here, move along please\n';
const PASTE = `${LINE.repeat(Math.ceil(10_000_000 / LINE.length))}Error code: 503 - {'error': {'message': 'Busy', 'type': 'service_unavailable'}}`;

await runMain(async () => {
  if (!(await ensureBuild()).isBuilt) throw new Refusal('The site is not built: see above why.');
  const site = await serveSite(0);
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(CHROMIUM),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  for (const hasWorkers of [true, false]) {
    const page = await browser.newPage();
    const loaded: string[] = [];
    page.on('response', (response) => loaded.push(response.url()));
    await page.addInitScript((keep) => {
      if (!keep) Reflect.deleteProperty(window, 'Worker');
      const tasks: number[] = [];
      Object.assign(window, { tasks });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) tasks.push(entry.duration);
      }).observe({ type: 'longtask' });
    }, hasWorkers);
    await page.goto(`${site.address}/decoder`, { waitUntil: 'networkidle' });
    const before = loaded.length;
    await page.getByLabel('Paste your error').focus();
    await page.waitForTimeout(1000);
    // The text reaches the page before the measurement, as a clipboard holds it.
    await page.evaluate((text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      Object.assign(window, { paste: new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }) });
    }, PASTE);
    await page.waitForTimeout(1000);
    await page.evaluate(() => {
      const { tasks, paste } = window as unknown as { tasks: number[]; paste: ClipboardEvent };
      tasks.length = 0;
      // A task of its own, so that it is not counted together with the one that asks for it.
      setTimeout(() => document.querySelector('.paste-box textarea')?.dispatchEvent(paste), 0);
    });
    await page.locator('[data-diagnosis]').waitFor({ timeout: 120_000 });
    await page.waitForTimeout(500);
    const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
    const answer = await page.locator('[data-diagnosis]').getAttribute('data-errors');
    const longest = tasks.length === 0 ? 'none over 50 ms' : `${Math.max(...tasks)} ms (${tasks.length} over 50 ms)`;
    const scripts = loaded.slice(before).filter((url) => url.endsWith('.js'));
    const bytes = [...new Set(scripts)].map((url) => gzipSync(readFileSync(`out${new URL(url).pathname}`)).length);
    console.log(
      `10 MB pasted, ${hasWorkers ? 'worker' : 'slices on the main thread'}: ${answer}; longest task: ${longest}`,
    );
    console.log(
      `  scripts loaded when the box comes into use: ${bytes.reduce((sum, size) => sum + size, 0)} bytes gzip`,
    );
    await page.close();
  }
  await browser.close();
  await site.close();
});
