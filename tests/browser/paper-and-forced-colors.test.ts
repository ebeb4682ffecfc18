import { describe, expect, it } from 'vitest';
import { DECODER_PATH, errorPath, REFERENCE_PATH, RETRIES_PATH } from '@/lib/site';
import { openPage } from './open-page';
import { answer, paste, RATE_LIMIT } from './paste';

describe('on paper', () => {
  it.each(['/', DECODER_PATH])('an answer on %s stands alone, with its code', async (path) => {
    const { page, finish } = await openPage(path, { colorScheme: 'dark' });
    await paste(page, RATE_LIMIT);
    await answer(page).locator('.retry-snippets').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await answer(page).locator('.verdict-headline').isVisible()).toBe(true);
    expect(await answer(page).locator('.extracted-facts').isVisible()).toBe(true);
    expect(await answer(page).locator('[data-panel="python"] pre:visible').count()).toBe(1);
    expect(await page.locator('h1:visible, textarea:visible, button:visible').count()).toBe(0);
    await finish();
  });

  it.each([REFERENCE_PATH, errorPath('429-rate-limit-error'), RETRIES_PATH])('%s has no controls', async (path) => {
    const { page, finish } = await openPage(path);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('button:visible, input:visible, textarea:visible, select:visible').count()).toBe(0);
    expect(await page.locator('.row-link:visible').count()).toBe(0);
    expect(await page.locator('h1').isVisible()).toBe(true);
    const headings = await page.locator('.prose > :is(h2, h3)').allInnerTexts();
    expect(headings.length).toBeGreaterThan(1);
    expect(headings.filter((text) => text.trim() === '')).toEqual([]);
    await finish();
  });
});

describe('in forced colours', () => {
  it.each([
    ['the chosen tab', RETRIES_PATH, '.tab-list [aria-selected="true"]', '.tab-list [aria-selected="false"]'],
    ['the chosen theme', '/', '.theme-switch label:has(:checked)', '.theme-switch label:not(:has(:checked))'],
    [
      'the section',
      DECODER_PATH,
      '.site-header-sections [aria-current]',
      '.site-header-sections a:not([aria-current])',
    ],
    [
      'the chosen kind of retry',
      RETRIES_PATH,
      '.variant-switch label:has(:checked)',
      '.variant-switch label:not(:has(:checked))',
    ],
    ['the legend of a plot', RETRIES_PATH, '.herd-key-served', '.herd-key-refused'],
  ])('%s stands out', async (_, path, chosen, other) => {
    const { page, finish } = await openPage(path, { forcedColors: 'active' });
    const groundOf = (selector: string) =>
      page
        .locator(`${selector}:visible`)
        .first()
        .evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await groundOf(chosen)).not.toBe(await groundOf(other));
    await finish();
  });
});
