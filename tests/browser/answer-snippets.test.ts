import { describe, expect, it } from 'vitest';
import { DECODER_PATH } from '@/lib/site';
import { openPage, wakeUp } from './open-page';
import { answer, paste, RATE_LIMIT } from './paste';

const filesOf = (requests: string[]) =>
  requests.filter((url) => url.includes('/answer-snippets/')).map((url) => url.slice(url.lastIndexOf('/') + 1));

describe('the snippets in an answer', () => {
  it('come in the reader’s language, and in another when it is chosen', async () => {
    const { page, requests, finish } = await openPage(DECODER_PATH);
    await page.evaluate(() => localStorage.setItem('flowapi-language', 'go'));
    await page.reload({ waitUntil: 'networkidle' });
    await wakeUp(page);
    await paste(page, RATE_LIMIT);
    const panel = (language: string) => answer(page).locator(`[data-panel="${language}"]`);
    await panel('go').locator('code:has(.code-line)').first().waitFor();
    expect(await answer(page).getByRole('tab', { name: 'Go', exact: true }).getAttribute('aria-selected')).toBe('true');
    expect(filesOf(requests)).toEqual(['go.json']);
    await answer(page).getByRole('tab', { name: 'Rust', exact: true }).click();
    await panel('rust').locator('code:has(.code-line)').first().waitFor();
    expect(await panel('go').isVisible()).toBe(false);
    expect(filesOf(requests)).toEqual(['go.json', 'rust.json']);
    await finish();
  });

  it('begin with the numbers of the policy while they are cut short', async () => {
    const { page, finish } = await openPage(DECODER_PATH);
    await paste(page, 'openai.RateLimitError: Error code: 429 - Slow down');
    const code = answer(page).locator('[data-panel="python"] .snippet-panel:visible code:has(.code-line)');
    await code.waitFor();
    expect(await code.getByText('import asyncio').isVisible()).toBe(false);
    expect(await code.getByText('max_retries').isVisible()).toBe(true);
    await answer(page)
      .getByText(/^Show all \d+ lines$/)
      .locator('visible=true')
      .click();
    expect(await code.getByText('import asyncio').isVisible()).toBe(true);
    await finish();
  });

  it('are copied as they are on the screen', async () => {
    const { page, finish } = await openPage(DECODER_PATH);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await paste(page, RATE_LIMIT);
    const shown = answer(page).locator('[data-panel="python"] .snippet-panel:visible');
    await shown.locator('.copy-button').click();
    await shown.locator('.copy-button[data-state="copied"]').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await shown.locator('code:has(.code-line)').textContent(),
    );
    await finish();
  });

  it('say so when they cannot be had, and come once they can', async () => {
    const { page } = await openPage(DECODER_PATH);
    await page.route('**/answer-snippets/**', (route) => route.abort());
    await paste(page, RATE_LIMIT);
    await answer(page).getByText('The snippets could not be loaded.').waitFor();
    await page.unroute('**/answer-snippets/**');
    await paste(page, `${RATE_LIMIT} `);
    await page.getByRole('button', { name: 'Clear' }).click();
    await paste(page, RATE_LIMIT);
    await answer(page).locator('[data-panel="python"] pre code').first().waitFor();
    await page.context().close();
  });
});
