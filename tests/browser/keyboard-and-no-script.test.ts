import { describe, expect, it } from 'vitest';
import { readCatalogue } from '@/lib/build/catalogue';
import { errorPath, REFERENCE_PATH, RETRIES_PATH } from '@/lib/site';
import { openPage, wakeUp } from './open-page';

/** The page has some 80 stops. */
const MORE_THAN_STOPS = 200;

describe('by keyboard', () => {
  it('the first tab stop skips to the content', async () => {
    const { page, finish } = await openPage(REFERENCE_PATH);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await finish();
  });

  it.each([375, 1280])('every tab stop is on the screen and shows its focus at %d px', async (width) => {
    const { page, finish } = await openPage(REFERENCE_PATH, { viewport: { width, height: 900 } });
    const faults: string[] = [];
    let hasEnded = false;
    for (let stop = 0; stop < MORE_THAN_STOPS && !hasEnded; stop += 1) {
      await page.keyboard.press('Tab');
      const found = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return 'end';
        const box = element.getBoundingClientRect();
        const isOn = box.right > 0 && box.left < window.innerWidth && box.bottom > 0 && box.top < window.innerHeight;
        // A switch shows its focus around the label of the choice, a link of the table around its row.
        const isShown = [element, element.closest('label'), element.closest('tr')].some(
          (around) => around && getComputedStyle(around).outlineStyle === 'solid',
        );
        const name = element.outerHTML.slice(0, 120);
        return [isOn ? [] : `out of sight: ${name}`, isShown ? [] : `no focus shown: ${name}`].flat();
      });
      hasEnded = found === 'end';
      if (found !== 'end') faults.push(...found);
    }
    expect(faults).toEqual([]);
    expect(hasEnded).toBe(true);
    await finish();
  });

  it('a row of the table is one stop, which leads to its error and shows where it is', async () => {
    const { page, finish } = await openPage(REFERENCE_PATH);
    await page.getByLabel('Retry verdict').focus();
    const stops: string[] = [];
    for (const _ of readCatalogue()) {
      await page.keyboard.press('Tab');
      stops.push((await page.evaluate(() => document.activeElement?.getAttribute('href'))) ?? '');
    }
    expect(stops).toEqual(readCatalogue().map(({ slug }) => errorPath(slug)));
    const last = page.locator('.status-table tbody tr').last();
    expect(await last.evaluate((row) => getComputedStyle(row).outlineStyle)).toBe('solid');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === errorPath('504-gateway-timeout'));
    await finish();
  });

  it('the menu of a narrow screen opens, leads on and closes', async () => {
    const { page, finish } = await openPage('/', { viewport: { width: 375, height: 800 } });
    const summary = page.locator('.mobile-menu summary');
    await summary.focus();
    await page.keyboard.press('Enter');
    expect(await summary.innerText()).toBe('Close');
    await page.keyboard.press('Escape');
    expect(await summary.innerText()).toBe('Menu');
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('/');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    expect(await summary.innerText()).toBe('Menu');
    await summary.press('Enter');
    await page.locator('.mobile-menu').getByRole('link', { name: '429' }).click();
    await page.waitForURL((url) => url.pathname === errorPath('429-rate-limit-error'));
    await page.locator('.mobile-menu[open]').waitFor({ state: 'detached' });
    await finish();
  });
});

describe('without JavaScript', () => {
  it('the table is complete, and nothing that cannot work is shown', async () => {
    const { page, finish } = await openPage(REFERENCE_PATH, { javaScriptEnabled: false });
    expect(await page.locator('.status-table tbody tr:visible').count()).toBe(readCatalogue().length);
    expect(await page.locator('.needs-js:visible').count()).toBe(0);
    expect(await page.getByText('The decoder needs JavaScript.').isVisible()).toBe(true);
    await finish();
  });

  it('long code is cut short, and opens', async () => {
    const { page, finish } = await openPage(RETRIES_PATH, { javaScriptEnabled: false });
    const block = page.locator('.code-block:has(> .show-all-lines)').first();
    const hidden = () => block.locator('pre').evaluate((pre) => pre.scrollHeight - pre.clientHeight);
    expect(await hidden()).toBeGreaterThan(100);
    await block.getByText(/^Show all \d+ lines$/).click();
    expect(await hidden()).toBe(0);
    await finish();
  });

  it('the menu of a narrow screen works, and dark mode follows the system', async () => {
    const { page, finish } = await openPage('/', {
      javaScriptEnabled: false,
      colorScheme: 'dark',
      viewport: { width: 375, height: 800 },
    });
    await page.locator('.mobile-menu summary').click();
    expect(await page.locator('.mobile-menu').getByRole('link', { name: '504' }).isVisible()).toBe(true);
    const background = await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
    expect(background).toBe('rgb(16, 21, 24)');
    await finish();
  });
});

describe('the theme switch', () => {
  it('changes the theme and keeps it', async () => {
    const { page, finish } = await openPage('/', { colorScheme: 'light' });
    await page.getByRole('radio', { name: 'Dark' }).first().check();
    const background = () => page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
    expect(await background()).toBe('rgb(16, 21, 24)');
    await page.reload({ waitUntil: 'networkidle' });
    await wakeUp(page);
    expect(await background()).toBe('rgb(16, 21, 24)');
    await finish();
  });
});
