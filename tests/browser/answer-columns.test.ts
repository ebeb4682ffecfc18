import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DECODER_PATH, REFERENCE_PATH } from '@/lib/site';
import { TEN_MINUTES } from './errors-of-a-log';
import { openPage } from './open-page';
import { answer, pasteBeside, RATE_LIMIT } from './paste';

/** Places are compared: nothing may be on its way. */
const STILL = { reducedMotion: 'reduce' } as const;

const columns = (page: Page) =>
  answer(page)
    .locator('.diagnosis-column:visible')
    .evaluateAll((all) => all.map((column) => column.getBoundingClientRect().toJSON() as DOMRect));

/** How high the folded paste and its answer stand together, in px. */
const heightInAll = (page: Page) =>
  page.locator('.paste-box').evaluate((box) => Math.round(box.getBoundingClientRect().height));

const withCode = (page: Page) => answer(page).locator('.retry-snippets code:has(.code-line)').first().waitFor();

describe.each(['/', REFERENCE_PATH, DECODER_PATH])('an answer on %s at 1280 px', (path) => {
  it('is a decision with its facts, and beside it the code, which stays in sight; all of it within 900 px', async () => {
    const { page, finish } = await openPage(path, STILL);
    await pasteBeside(page, RATE_LIMIT);
    await withCode(page);
    const [facts, code] = await columns(page);
    expect(code?.left).toBeGreaterThan(facts?.right ?? Infinity);
    expect(code?.top).toBe(facts?.top);
    expect(code?.width).toBeGreaterThan(440);
    expect(
      await answer(page)
        .locator('.diagnosis-column')
        .last()
        .evaluate((one) => getComputedStyle(one).position),
    ).toBe('sticky');
    expect(await heightInAll(page)).toBeLessThan(900);
    await finish();
  });

  it('to a log shows what happened when over both columns, at the first sight', async () => {
    const { page, finish } = await openPage(path, STILL);
    await pasteBeside(page, TEN_MINUTES);
    await withCode(page);
    const picture = await page.locator('.error-timeline').boundingBox();
    const choice = await page.locator('.also-choice').first().boundingBox();
    const [facts, code] = await columns(page);
    expect(choice?.x).toBeGreaterThan((picture?.x ?? Infinity) + (picture?.width ?? 0));
    expect((picture?.y ?? 0) + (picture?.height ?? 0)).toBeLessThan(facts?.top ?? 0);
    expect(code?.top).toBe(facts?.top);
    expect(facts?.top).toBeLessThan(900);
    expect(await heightInAll(page)).toBeLessThan(900);
    await finish();
  });
});

it('has one column where there is no room for two, and no code for what must not be retried', async () => {
  const { page, finish } = await openPage(REFERENCE_PATH, { ...STILL, viewport: { width: 1024, height: 800 } });
  await pasteBeside(page, RATE_LIMIT);
  await withCode(page);
  const [facts, code] = await columns(page);
  expect(code?.left).toBe(facts?.left);
  expect(code?.top).toBeGreaterThanOrEqual(facts?.bottom ?? Infinity);
  await pasteBeside(page, 'Error code: 402 - Your balance is too low');
  await page.locator('[data-errors="402-insufficient-balance"]').waitFor();
  expect(await answer(page).locator('.retry-snippets').count()).toBe(0);
  await finish();
});

it('folds how the code was tested, and opens it', async () => {
  const { page, finish } = await openPage(DECODER_PATH, STILL);
  await pasteBeside(page, RATE_LIMIT);
  await withCode(page);
  const proof = answer(page).locator('.snippet-panel:visible .snippet-proof');
  expect(await proof.isVisible()).toBe(false);
  await answer(page).locator('.snippet-more:visible summary').click();
  expect(await proof.innerText()).toMatch(/ recovers from \d+ of \d+ test faults/);
  await finish();
});
