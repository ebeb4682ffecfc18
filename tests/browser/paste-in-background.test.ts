import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { DECODER_PATH } from '@/lib/site';
import { openPage, wakeUp } from './open-page';
import { answer, box, paste, RATE_LIMIT } from './paste';

describe('a decoder that cannot be loaded', () => {
  it('says so, keeps the text, and works once it can', async () => {
    const { page } = await openPage(DECODER_PATH);
    await page.route('**/assets/**', (route) => route.abort());
    const lost = page.waitForEvent('requestfailed');
    await box(page).focus();
    await lost;
    await box(page).fill(RATE_LIMIT);
    await page.getByText('The decoder could not be loaded.').waitFor();
    expect(await box(page).inputValue()).toBe(RATE_LIMIT);
    await page.unroute('**/assets/**');
    await paste(page, `${RATE_LIMIT} again`);
    expect(await answer(page).getAttribute('data-errors')).toBe('429-rate-limit-error');
    await page.context().close();
  });
});

describe('a text whose answer takes its time', () => {
  it.each(['**/decoder-errors.json', '**/decode-worker-*.js', '**/diagnosis-view-*.js'])(
    'is said to be read where %s stalls',
    async (stalled) => {
      const { page } = await openPage(DECODER_PATH);
      await page.route(stalled, () => undefined);
      await box(page).fill(RATE_LIMIT);
      await page.locator('.paste-box-working').waitFor();
      expect(await page.locator('.paste-box-asleep:visible').count()).toBe(0);
      await page.context().close();
    },
  );

  it('is said to be read also where the page does not wake up', async () => {
    const { page } = await openPage('/404');
    await page.route('**/assets/islands-*.js', () => undefined);
    await page.goto(new URL(DECODER_PATH, page.url()).href, { waitUntil: 'commit' });
    await box(page).fill(RATE_LIMIT);
    await page.locator('.paste-box-asleep').waitFor();
    await page.context().close();
  });
});

describe('what messages say', () => {
  it('is loaded with the decoder, and judged where nothing better is there', async () => {
    const { page, requests, finish } = await openPage(DECODER_PATH);
    expect(requests.filter((url) => url.endsWith('/decoder-errors.json'))).toEqual([]);
    await paste(page, 'Sorry, you are out of credits');
    expect(await answer(page).getAttribute('data-errors')).toBe('402-insufficient-balance');
    expect(await answer(page).innerText()).toContain('a guess');
    expect(requests.filter((url) => url.endsWith('/decoder-errors.json'))).toHaveLength(1);
    await finish();
  });

  it.each([
    ['cannot be had', (route: Route) => route.abort()],
    ['does not come', () => undefined],
  ])('is done without where it %s', async (_, answerRequest) => {
    const { page } = await openPage(DECODER_PATH);
    await page.route('**/decoder-errors.json', answerRequest);
    await paste(page, RATE_LIMIT);
    expect(await answer(page).getAttribute('data-errors')).toBe('429-rate-limit-error');
    await page.context().close();
  });
});

describe('what is pasted', () => {
  it('may be ten megabytes: only its beginning is put into the box, and all of it is read', async () => {
    const { page, finish } = await openPage(DECODER_PATH);
    await pasteText(page, `${'2026-11-22 12:00:00 INFO nothing to see here\n'.repeat(230_000)}${RATE_LIMIT}`);
    await answer(page).waitFor();
    expect(await answer(page).getAttribute('data-errors')).toBe('429-rate-limit-error');
    expect((await box(page).inputValue()).length).toBeLessThan(10_000);
    expect(await page.locator('.paste-box-note').innerText()).toContain('All 10.');
    await finish();
  });

  it('gives way to the next paste', async () => {
    const { page, finish } = await openPage(DECODER_PATH);
    await pasteText(page, 'Error code: 503 - overloaded\n'.repeat(300_000));
    await pasteText(page, 'Error code: 404 - no such model');
    await page.locator('[data-errors="404-not-found-error"]').waitFor();
    await page.waitForTimeout(500);
    expect(await answer(page).getAttribute('data-errors')).toBe('404-not-found-error');
    expect(page.workers()).toHaveLength(1);
    await finish();
  });

  it('may be followed by the next while the decoder still loads', async () => {
    const { page, finish } = await openPage(DECODER_PATH);
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/assets/**', (route) => released.then(() => route.continue()));
    const begun = page.waitForResponse('**/decoder-errors.json');
    await box(page).fill('Error code: 503 - overloaded');
    await begun;
    await box(page).fill('Error code: 404 - no such model');
    release();
    await page.locator('[data-errors="404-not-found-error"]').waitFor();
    await finish();
  });

  it.each([
    [
      'the worker fails',
      () => {
        window.Worker = class extends Worker {
          constructor() {
            super('/no-such-worker.js');
          }
        };
      },
      true,
    ],
    ['workers are missing', () => Reflect.deleteProperty(window, 'Worker'), false],
  ] as const)('gets the same answer where %s', async (_, change, isReported) => {
    const { page, complaints, finish } = await openPage('/');
    await page.addInitScript(change);
    await page.goto(inject('site') + DECODER_PATH, { waitUntil: 'networkidle' });
    await wakeUp(page);
    await paste(page, RATE_LIMIT);
    expect(await answer(page).getAttribute('data-errors')).toBe('429-rate-limit-error');
    // The browser itself reports a worker that it cannot load.
    if (isReported) complaints.length = 0;
    await finish();
  });
});

/** Pastes as the clipboard does: filling the box would lay out the whole text. */
async function pasteText(page: Page, text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'paste-'));
  const file = join(folder, 'paste.txt');
  writeFileSync(file, text);
  const input = await page.evaluateHandle(() => Object.assign(document.createElement('input'), { type: 'file' }));
  await (input.asElement() as unknown as { setInputFiles: (path: string) => Promise<void> }).setInputFiles(file);
  await page.evaluate(async (element) => {
    const pasted = await (element as HTMLInputElement).files?.[0]?.text();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted ?? '');
    const area = document.querySelector('.paste-box textarea');
    area?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, input);
  rmSync(folder, { recursive: true });
}
