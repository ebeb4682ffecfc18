import { describe, expect, it } from 'vitest';
import { readCatalogue } from '@/lib/build/catalogue';
import { errorPath } from '@/lib/site';
import { openPage } from './open-page';

describe('the search', () => {
  it.each([
    ['429', '429-rate-limit-error'],
    ['rate_limit_error', '429-rate-limit-error'],
    ['insufficient_quota', '402-insufficient-balance'],
    ['temporarily overloaded', '503-service-unavailable'],
  ])('opens with Ctrl+K and leads from %j to %s by keyboard alone', async (query, slug) => {
    const { page, finish } = await openPage('/guides/retries');
    await page.keyboard.press('Control+k');
    await page.keyboard.type(query);
    const first = page.locator('.search-hit[aria-selected="true"]');
    await first.waitFor();
    expect(await page.getByRole('combobox').getAttribute('aria-activedescendant')).toBe(await first.getAttribute('id'));
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('option').nth(1).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === errorPath(slug));
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await finish();
  });

  it.each([
    ['retry-after', 'Retry-After first'],
    ['retyr-after', 'Retry-After first'],
    ['how long should I wait?', 'How long to wait'],
  ])('groups by page what %j finds, marks it, and goes to it with the focus', async (query, heading) => {
    const { page, finish } = await openPage('/guides/retries');
    await page.keyboard.press('Control+k');
    await page.keyboard.type(query);
    await page.locator('.search-hit mark').first().waitFor();
    expect(await page.locator('.search-group').first().locator('.search-page').textContent()).toBe(
      'When and how to retry',
    );
    expect(await page.locator('.search-hit strong').first().textContent()).toBe(heading);
    expect(await page.locator('.search-hit span').first().textContent()).toMatch(/^(?:… )?[\p{L}\p{N}“(]/u);
    await page.keyboard.press('Enter');
    await page.waitForFunction((text) => document.activeElement?.textContent === text, heading);
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await finish();
  });

  it('says which keys move, open and close, where there is a pointer', async () => {
    for (const [options, isSaid] of [
      [{}, true],
      [{ hasTouch: true, isMobile: true }, false],
    ] as const) {
      const { page, finish } = await openPage('/', options);
      await page.keyboard.press('/');
      await page.locator('.search-keys').waitFor({ state: 'attached' });
      expect(await page.locator('.search-keys').isVisible()).toBe(isSaid);
      await page.getByRole('button', { name: 'Close' }).click();
      expect(await page.locator('dialog[open]').count()).toBe(0);
      await finish();
    }
  });

  it('loads its index only when it is opened', async () => {
    const { page, requests, finish } = await openPage('/');
    expect(requests.filter((url) => url.endsWith('/search.json'))).toEqual([]);
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('combobox').fill('zzqqxx');
    await page.getByText('Nothing found.').waitFor();
    expect(await page.getByRole('link', { name: 'open the decoder' }).getAttribute('href')).toMatch(/\/decoder$/);
    expect(requests.filter((url) => url.endsWith('/search.json'))).toHaveLength(1);
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await finish();
  });

  it('lists every error with its verdict before anything is typed, and chooses none', async () => {
    const { page, finish } = await openPage('/');
    await page.keyboard.press('/');
    await page.locator('.search-hit').first().waitFor();
    expect(await page.locator('.search-hit strong').allTextContents()).toEqual(
      readCatalogue().map(({ title }) => title),
    );
    expect(await page.locator('.search-hit .verdict-chip').count()).toBe(readCatalogue().length);
    expect(await page.locator('.search-hit[aria-selected]').count()).toBe(0);
    await finish();
  });

  it('says so when its index cannot be had', async () => {
    const { page } = await openPage('/');
    await page.route('**/search.json', (route) => route.abort());
    await page.keyboard.press('/');
    await page.getByText('could not be loaded').waitFor();
    await page.context().close();
  });
});
