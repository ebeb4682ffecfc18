import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { DECODER_PATH } from '@/lib/site';
import { openPage } from './open-page';
import { answer, box, RATE_LIMIT } from './paste';

const SECRET = 'sk-flow-5fRkT0aZ81LmQpVx29Bn';

/** Pastes with the keys that readers press. */
async function pressPaste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: inject('site') });
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await box(page).focus();
  await page.keyboard.press('Control+v');
}

const isInSight = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const header = document.querySelector('.site-header')?.getBoundingClientRect().bottom ?? 0;
    return top >= header && bottom <= window.innerHeight;
  });

const focusIsInBox = (page: Page) => box(page).evaluate((area) => area === document.activeElement);

describe.each([
  ['/', 375, 800],
  ['/', 1366, 650],
  [DECODER_PATH, 375, 800],
  [DECODER_PATH, 1366, 650],
])('after a paste on %s at %d × %d', (path, width, height) => {
  it('verdict and action are in sight, and the box is folded', async () => {
    const { page, finish } = await openPage(path, { viewport: { width, height }, reducedMotion: 'reduce' });
    await pressPaste(page, RATE_LIMIT);
    await answer(page).waitFor();
    await page.locator('.folded-paste').waitFor();
    expect(await isInSight(page, '.verdict-headline')).toBe(true);
    expect(await isInSight(page, '.diagnosis-do')).toBe(true);
    expect(await isInSight(page, '.folded-paste')).toBe(true);
    expect(await page.locator('.folded-paste code').allInnerTexts()).toEqual(RATE_LIMIT.split('\n').slice(0, 3));
    expect(await focusIsInBox(page)).toBe(true);
    await finish();
  });
});

describe('a folded paste', () => {
  it('is replaced by the next paste, wherever the cursor is', async () => {
    const { page, finish } = await openPage('/');
    await pressPaste(page, 'HTTP/1.1 502 Bad Gateway');
    await page.locator('[data-errors="502-server-error"]').waitFor();
    await pressPaste(page, 'Error code: 402 - Your balance is too low');
    await page.locator('[data-errors="402-insufficient-balance"]').waitFor();
    expect(await box(page).inputValue()).toBe('Error code: 402 - Your balance is too low');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.evaluate(() => navigator.clipboard.writeText('Error code: 404 - no such model'));
    await page.keyboard.press('Control+v');
    await page.locator('[data-errors="404-not-found-error"]').waitFor();
    expect(await box(page).inputValue()).toBe('Error code: 404 - no such model');
    await finish();
  });

  it('hides secrets, and opens for who presses it or types', async () => {
    const { page, finish } = await openPage('/');
    await pressPaste(page, RATE_LIMIT.replace('retry-after: 34', `authorization: Bearer ${SECRET}`));
    const folded = page.locator('.folded-paste');
    await folded.waitFor();
    expect(await folded.innerText()).toContain('[hidden]');
    expect(await folded.innerText()).not.toContain(SECRET.slice(8));
    await box(page).click();
    await folded.waitFor({ state: 'detached' });
    expect(await box(page).inputValue()).toContain(SECRET);
    await finish();
  });

  it.each([
    [375, 800],
    [1366, 650],
  ])('opens in sight on Replace at %d × %d, and what is typed next replaces it', async (width, height) => {
    const { page, finish } = await openPage('/', { viewport: { width, height } });
    await pressPaste(page, RATE_LIMIT);
    await page.getByRole('button', { name: 'Replace' }).click();
    await page.locator('.folded-paste').waitFor({ state: 'detached' });
    expect(await isInSight(page, '#paste-box')).toBe(true);
    expect(await focusIsInBox(page)).toBe(true);
    expect(await box(page).inputValue()).toBe(RATE_LIMIT);
    await page.keyboard.type('503 overloaded');
    await page.locator('[data-errors="503-service-unavailable"]').waitFor();
    expect(await box(page).inputValue()).toBe('503 overloaded');
    await finish();
  });

  it('shows no times of a log and no bare tags of a page', async () => {
    const { page, finish } = await openPage('/');
    const log = [
      '2026-11-28T10:00:11.020Z WARN openai retry',
      '2026-11-28T10:00:12Z ERROR Error code: 503 - overloaded',
    ];
    await pressPaste(page, log.join('\n'));
    await page.locator('.folded-paste').waitFor();
    expect(await page.locator('.folded-paste code').allInnerTexts()).toEqual([
      'WARN openai retry',
      'ERROR Error code: 503 - overloaded',
    ]);
    await pressPaste(page, '<html>\n<body>\n<h1>502 Bad Gateway</h1>\n</body>\n</html>');
    await page.locator('[data-errors="502-server-error"]').waitFor();
    expect(await page.locator('.folded-paste code').allInnerTexts()).toEqual(['<h1>502 Bad Gateway</h1>']);
    await finish();
  });

  it('comes back with its answer on the way back from another page, and nothing is stored for that', async () => {
    const { page, finish } = await openPage('/');
    await pressPaste(page, 'Error code: 503 - overloaded');
    await answer(page).getByRole('link', { name: 'All about 503 service_unavailable' }).click();
    await page.waitForURL('**/503-service-unavailable');
    await page.goBack({ waitUntil: 'commit' });
    expect(await answer(page).getAttribute('data-errors')).toBe('503-service-unavailable');
    expect(await box(page).inputValue()).toBe('Error code: 503 - overloaded');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await finish();
  });
});

describe('what is typed', () => {
  it('is answered below, and nothing moves', async () => {
    const { page, finish } = await openPage('/');
    await box(page).focus();
    const before = await box(page).boundingBox();
    await page.keyboard.type('Error code: 503');
    await page.locator('[data-errors="503-service-unavailable"]').waitFor();
    expect(await box(page).boundingBox()).toEqual(before);
    expect(await page.locator('.folded-paste').count()).toBe(0);
    await finish();
  });
});

describe('a sample of the home page', () => {
  it.each(['429', '503', '502'])(
    '%s is answered when it is pressed, and the keyboard goes on at its answer',
    async (status) => {
      const { page, finish } = await openPage('/');
      await page.locator('.try-one > button', { hasText: status }).press('Enter');
      await answer(page).waitFor();
      expect(await answer(page).getAttribute('data-errors')).toMatch(new RegExp(`^${status}-`));
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('verdict-title');
      expect(await page.locator('.answer-ghost').isVisible()).toBe(false);
      await finish();
    },
  );
});
