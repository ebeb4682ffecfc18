import { describe, expect, it } from 'vitest';
import { readCatalogue } from '@/lib/build/catalogue';
import { DEFAULT_POLICY } from '@/lib/retry/policy';
import { allPaths, DECODER_PATH, errorPath, GUIDES_PATH, REFERENCE_PATH, RETRIES_PATH } from '@/lib/site';
import { openPage, pageRequests, wakeUp } from './open-page';
import { box } from './paste';

const paths = [...allPaths(readCatalogue().map(({ slug }) => slug)), '/404'];

/** What moved, and from where to where: Layout Instability, 3.2. */
interface LayoutShiftSource {
  node: Node | null;
  previousRect: DOMRectReadOnly;
  currentRect: DOMRectReadOnly;
}

describe('a page that wakes up', () => {
  it.each(paths)('%s stays as the HTML shows it: nothing moves, and no island renders anew', async (path) => {
    const { page, finish } = await openPage('/404');
    await page.addInitScript(() => {
      const seen = { shifts: [] as string[], replaced: [] as string[] };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: LayoutShiftSource[] })[])
          for (const { node, previousRect, currentRect } of entry.sources)
            seen.shifts.push(
              `${node?.nodeName} ${node?.textContent?.slice(0, 40)} ${JSON.stringify([previousRect, currentRect])}`,
            );
      }).observe({ type: 'layout-shift', buffered: true });
      document.addEventListener('DOMContentLoaded', () => {
        const watch = new MutationObserver((changes) => {
          for (const { addedNodes } of changes)
            for (const node of addedNodes)
              if (node instanceof Element) seen.replaced.push(node.outerHTML.slice(0, 120));
        });
        for (const island of document.querySelectorAll('[data-island]'))
          watch.observe(island, { childList: true, subtree: true });
      });
    });
    await page.goto(new URL(path, page.url()).href, { waitUntil: 'networkidle' });
    await wakeUp(page);
    expect(await page.evaluate(() => (window as unknown as { seen: unknown }).seen)).toEqual({
      shifts: [],
      replaced: [],
    });
    await finish();
  });

  it('wakes what is in use first', async () => {
    const { page, finish } = await openPage('/404');
    await page.addInitScript(() => {
      // No idle moment ever comes: only what is seen or used wakes up.
      window.requestIdleCallback = () => 0;
    });
    await page.goto(new URL(`${RETRIES_PATH}?attempts=3`, page.url()).href, { waitUntil: 'networkidle' });
    const plot = page.locator('.policy-plot figcaption');
    expect(await plot.textContent()).toContain(`${DEFAULT_POLICY.attempts} attempts`);
    await plot.scrollIntoViewIfNeeded();
    await plot.hover();
    expect(await page.locator('html.awake').count()).toBe(0);
    await finish();
  });

  it('keeps what was typed before', async () => {
    const { page, finish } = await openPage('/404');
    await page.route('**/assets/islands-*.js', async (route) => {
      await page.locator('.paste-box textarea').fill('Error code: 503 - overloaded');
      await route.continue();
    });
    await page.goto(new URL(DECODER_PATH, page.url()).href);
    await page.locator('[data-errors="503-service-unavailable"]').waitFor();
    expect(await box(page).inputValue()).toBe('Error code: 503 - overloaded');
    await finish();
  });
});

describe('from page to page', () => {
  it('a page that was left is as it was when the reader comes back', async () => {
    const { page, finish } = await openPage(`${REFERENCE_PATH}?attempts=3`);
    await page.getByLabel('Filter').fill('quota');
    await page.evaluate(() => Object.assign(window, { isSame: true }));
    await page.getByRole('link', { name: '429 rate_limit_error' }).first().click();
    await page.waitForURL((url) => url.pathname === errorPath('429-rate-limit-error'));
    // A page that was kept does not load again.
    await page.goBack({ waitUntil: 'commit' });
    expect(await page.evaluate(() => 'isSame' in window)).toBe(true);
    expect(await page.locator('.status-table tbody tr:not([hidden])').count()).toBe(2);
    expect(await page.locator('.policy-panel').first().getByLabel('Attempts').inputValue()).toBe('3');
    await finish();
  });

  it('a filter, a policy and a language are restored from the address after a reload', async () => {
    const { page, finish } = await openPage(REFERENCE_PATH);
    await page.getByLabel('Filter').fill('quota');
    await page.locator('.policy-panel').first().getByLabel('Attempts').fill('7');
    await page.reload({ waitUntil: 'networkidle' });
    await wakeUp(page);
    await expect.poll(() => page.locator('.status-table tbody tr:not([hidden])').count()).toBe(2);
    expect(await page.locator('.policy-panel').first().getByLabel('Attempts').inputValue()).toBe('7');
    await finish();
  });

  it('a page is fetched when the reader points at its link, and no file for programs is', async () => {
    const { page, requests, finish } = await openPage('/');
    const before = requests.length;
    await page.getByRole('link', { name: 'Guides', exact: true }).first().hover();
    await expect.poll(() => requests.slice(before).map((url) => new URL(url).pathname)).toContain(GUIDES_PATH);
    expect(pageRequests(requests.slice(before)).filter((url) => /\.(md|json|txt)$/.test(url))).toEqual([]);
    await finish();
  });
});
