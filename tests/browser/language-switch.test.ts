import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { READ_ERROR_PATH, REFERENCE_PATH, RETRIES_PATH, SDK_RETRIES_PATH } from '@/lib/site';
import { openPage, pageRequests, wakeUp } from './open-page';

const tab = (page: Page, name: string) =>
  page.locator('.retry-snippets').first().getByRole('tab', { name, exact: true });
const shownLanguages = (page: Page) =>
  page
    .locator('[data-panel]')
    .evaluateAll((panels) =>
      panels.filter((panel) => panel.checkVisibility()).map((panel) => panel.getAttribute('data-panel')),
    );

const code = (page: Page) => page.locator('[data-panel="typescript"] .snippet-panel:visible pre code');
const copyButton = (page: Page) =>
  page.locator('[data-panel="typescript"] .snippet-panel:visible .copy-button').first();

describe('the language switch', () => {
  it('follows the arrow keys, Home and End, as one tab stop', async () => {
    const { page, finish } = await openPage(REFERENCE_PATH);
    await tab(page, 'Python').focus();
    await page.keyboard.press('ArrowRight');
    expect(await tab(page, 'TypeScript').getAttribute('aria-selected')).toBe('true');
    expect(await tab(page, 'TypeScript').evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await shownLanguages(page)).toEqual(['typescript']);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowLeft');
    const tabs = page.locator('.retry-snippets').first().getByRole('tab');
    expect(await tabs.last().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('End');
    expect(await tabs.last().getAttribute('aria-selected')).toBe('true');
    expect(await tabs.evaluateAll((all) => all.filter((one) => (one as HTMLElement).tabIndex === 0).length)).toBe(1);
    const panel = await tabs.last().getAttribute('aria-controls');
    expect(await page.locator(`[id="${panel}"]`).getAttribute('role')).toBe('tabpanel');
    await finish();
  });

  it('chooses on a phone whose behaviour the comparison of SDKs shows; where a language has none, all of them', async () => {
    const { page, finish } = await openPage(SDK_RETRIES_PATH, { viewport: { width: 375, height: 800 } });
    const shownSdks = () =>
      page
        .locator('.sdk-matrix [data-sdk]:visible')
        .evaluateAll((cells) => [...new Set(cells.map((cell) => cell.getAttribute('data-sdk')))]);
    const tabs = page.locator('.sdk-choice').getByRole('tab');
    expect(await shownSdks()).toEqual(['python']);
    await tabs.filter({ hasText: 'Go' }).click();
    expect(await shownSdks()).toEqual(['go']);
    expect(await tabs.filter({ hasText: 'Go' }).getAttribute('aria-selected')).toBe('true');
    await page.evaluate(() => localStorage.setItem('flowapi-language', 'php'));
    await page.reload({ waitUntil: 'networkidle' });
    await wakeUp(page);
    expect((await shownSdks()).length).toBe(await tabs.count());
    expect(await tabs.first().evaluate((one) => (one as HTMLElement).tabIndex)).toBe(0);
    await finish();
  });

  it('is remembered on other pages, and by id', async () => {
    const { page, finish } = await openPage(REFERENCE_PATH);
    await tab(page, 'curl').click();
    expect(await page.evaluate(() => localStorage.getItem('flowapi-language'))).toBe('curl');
    await page.goto(new URL(RETRIES_PATH, page.url()).href, { waitUntil: 'networkidle' });
    await wakeUp(page);
    expect(await shownLanguages(page)).toEqual(['curl']);
    await finish();
  });

  it('opens from a link, which leaves the reader’s own choice alone', async () => {
    const { page, finish } = await openPage(REFERENCE_PATH);
    await tab(page, 'curl').click();
    await page.goto(new URL(`${REFERENCE_PATH}?lang=typescript`, page.url()).href, { waitUntil: 'networkidle' });
    await wakeUp(page);
    expect(await shownLanguages(page)).toEqual(['typescript']);
    expect(await page.evaluate(() => localStorage.getItem('flowapi-language'))).toBe('curl');
    await page.goto(new URL(REFERENCE_PATH, page.url()).href, { waitUntil: 'networkidle' });
    await wakeUp(page);
    expect(await shownLanguages(page)).toEqual(['curl']);
    await finish();
  });

  it('keeps .NET for the page that has programs in it; elsewhere the first language takes its place', async () => {
    const { page, finish } = await openPage(READ_ERROR_PATH);
    await tab(page, '.NET').click();
    expect(await shownLanguages(page)).toEqual(['dotnet', 'dotnet']);
    await page.locator('[data-panel="dotnet"] code', { hasText: 'ClientResultException' }).first().waitFor();
    await page.goto(new URL(REFERENCE_PATH, page.url()).href, { waitUntil: 'networkidle' });
    await wakeUp(page);
    expect(await shownLanguages(page)).toEqual(['python']);
    expect(await tab(page, 'Python').getAttribute('aria-selected')).toBe('true');
    await page.goto(new URL(READ_ERROR_PATH, page.url()).href, { waitUntil: 'networkidle' });
    await wakeUp(page);
    expect(await shownLanguages(page)).toEqual(['dotnet', 'dotnet']);
    await finish();
  });

  it.each(['?lang=cobol', '?lang='])('ignores %s', async (query) => {
    const { page, finish } = await openPage(REFERENCE_PATH + query);
    expect(await shownLanguages(page)).toEqual(['python']);
    await finish();
  });

  it('restores the choice before the first paint: nothing moves', async () => {
    const { page, finish } = await openPage(RETRIES_PATH);
    await page.evaluate(() => localStorage.setItem('flowapi-language', 'curl'));
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.reload({ waitUntil: 'networkidle' });
    await wakeUp(page);
    expect(await shownLanguages(page)).toEqual(['curl']);
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
    await finish();
  });

  it('asks once for the code of another language, and puts it where room was kept', async () => {
    const { page, requests, finish } = await openPage(REFERENCE_PATH);
    const before = requests.length;
    const height = () => page.locator('main').evaluate((main) => main.getBoundingClientRect().height);
    await page.route('**/code-typescript-*', async (route) => {
      await waiting;
      await route.continue();
    });
    let go = () => {};
    const waiting = new Promise<void>((resolve) => {
      go = resolve;
    });
    await tab(page, 'TypeScript').click();
    expect(await shownLanguages(page)).toEqual(['typescript']);
    const whileEmpty = await height();
    expect(await copyButton(page).isVisible()).toBe(false);
    go();
    await code(page).filter({ hasText: 'new OpenAI(' }).first().waitFor();
    expect(await height()).toBe(whileEmpty);
    expect(await copyButton(page).isVisible()).toBe(true);
    await tab(page, 'Python').click();
    await tab(page, 'TypeScript').click();
    expect(pageRequests(requests.slice(before))).toEqual([expect.stringContaining('/assets/code-typescript-')]);
    await finish();
  });

  it('says when code cannot be had, and asks anew at the next choice', async () => {
    // The browser itself complains of what the network does not give.
    const { page } = await openPage(REFERENCE_PATH);
    await page.route('**/code-typescript-*', (route) => route.abort());
    await tab(page, 'TypeScript').click();
    await code(page).filter({ hasText: 'could not be loaded' }).first().waitFor();
    expect(await copyButton(page).isVisible()).toBe(false);
    await page.unroute('**/code-typescript-*');
    await tab(page, 'Python').click();
    await tab(page, 'TypeScript').click();
    await code(page).filter({ hasText: 'new OpenAI(' }).first().waitFor();
    await page.context().close();
  });

  it('shows every language, each under its name, without JavaScript', async () => {
    const { page, finish } = await openPage(REFERENCE_PATH, { javaScriptEnabled: false });
    const names = await page.locator('.snippet-name').allInnerTexts();
    expect(names).toEqual(expect.arrayContaining([expect.stringContaining('Python'), expect.stringContaining('curl')]));
    expect(await page.locator('.snippet-panel:visible').count()).toBe(names.length);
    expect(await page.getByRole('tab').count()).toBe(0);
    const python = page.locator('[data-panel="python"] .code-block');
    expect(await python.evaluateAll((all) => all.every((one) => one.checkVisibility()))).toBe(true);
    const curl = page.locator('[data-panel="curl"] .snippet-panel').first();
    expect(await curl.locator('pre').isVisible()).toBe(false);
    const file = await curl.getByRole('link', { name: '.sh' }).getAttribute('href');
    const response = await page.request.get(new URL(file ?? '', page.url()).href);
    expect(await response.text()).toContain('#!/usr/bin/env bash');
    await finish();
  });
});
