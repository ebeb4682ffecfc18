import { describe, expect, it } from 'vitest';
import { DECODER_PATH, REFERENCE_PATH } from '@/lib/site';
import { dropOnPage, letFilesBeRead } from './drop';
import { openPage } from './open-page';
import { answer, box, RATE_LIMIT } from './paste';

describe('what is dropped on the page', () => {
  it.each(['/', DECODER_PATH, REFERENCE_PATH])('is read on %s, several files together, each named', async (path) => {
    const { page, finish } = await openPage(path);
    await dropOnPage(page, [
      { name: 'app.log', text: 'INFO starting' },
      { name: 'error.log', text: RATE_LIMIT },
    ]);
    await answer(page).waitFor();
    expect(await answer(page).getAttribute('data-errors')).toBe('429-rate-limit-error');
    expect(await page.locator('.paste-box-note').innerText()).toBe('Read from “app.log”, “error.log”.');
    expect(await box(page).inputValue()).toContain('INFO starting');
    await finish();
  });

  it('is not read where it is over the limit, and what is there stays', async () => {
    const { page, finish } = await openPage(DECODER_PATH);
    await box(page).fill('Error code: 503 - overloaded');
    await answer(page).waitFor();
    await dropOnPage(page, [{ name: 'huge.log', text: '', size: 120.3e6 }]);
    expect(await page.getByRole('alert').innerText()).toBe(
      '“huge.log”: 120.3 MB is too large; up to 100 MB can be read. Paste the part around the error.',
    );
    expect(await box(page).inputValue()).toBe('Error code: 503 - overloaded');
    expect(await answer(page).getAttribute('data-errors')).toBe('503-service-unavailable');
    await finish();
  });

  it('says that it is being read for as long as that takes', async () => {
    const { page, finish } = await openPage(DECODER_PATH);
    await dropOnPage(page, [{ name: 'big.log', text: RATE_LIMIT }], true);
    await page.locator('.paste-box-working progress').waitFor();
    await letFilesBeRead(page);
    await answer(page).waitFor();
    expect(await page.locator('.paste-box-working').count()).toBe(0);
    await finish();
  });

  it('is not lost to a keystroke where the box shows only its beginning', async () => {
    const { page, finish } = await openPage(DECODER_PATH);
    await dropOnPage(page, [
      { name: 'large.log', text: `${'INFO nothing to see here\n'.repeat(10_000)}${RATE_LIMIT}` },
    ]);
    await page.locator('[data-errors="429-rate-limit-error"]').waitFor();
    await box(page).click();
    await page.keyboard.type('x');
    expect(await page.locator('.paste-box-note').innerText()).toContain('the box shows the beginning');
    expect(await answer(page).getAttribute('data-errors')).toBe('429-rate-limit-error');
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.keyboard.type('Error code: 404');
    await page.locator('[data-errors="404-not-found-error"]').waitFor();
    await finish();
  });
});
