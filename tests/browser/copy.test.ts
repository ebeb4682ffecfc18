import { readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { REFERENCE_PATH } from '@/lib/site';
import { openPage } from './open-page';

const button = '[data-panel="python"] .snippet-panel:visible .copy-button';

describe('the copy button', () => {
  it('copies the very bytes of the source file, and then says so', async () => {
    const { page, finish } = await openPage(REFERENCE_PATH);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: inject('site') });
    await page.locator(button).click();
    await page.locator(`${button}[data-state="copied"]`).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      readFileSync('snippets/python/sdk.py', 'utf8'),
    );
    await finish();
  });

  it('claims nothing while the clipboard has not answered', async () => {
    const { page, finish } = await openPage(REFERENCE_PATH);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => new Promise(() => undefined);
    });
    await page.locator(button).click();
    expect(await page.locator(button).getAttribute('data-state')).toBe('idle');
    await finish();
  });

  it('says what to do when the browser refuses', async () => {
    const { page, finish } = await openPage(REFERENCE_PATH);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.locator(button).click();
    const message = page.locator('.copy-failed');
    await message.waitFor();
    expect(await message.innerText()).toContain('Select the text');
    expect(await page.locator(button).innerText()).toBe('Copy');
    await finish();
  });
});
