import type { Page } from 'playwright-core';

/** The output of `curl -i` with all that an answer can show. */
export const RATE_LIMIT =
  'HTTP/1.1 429 Too Many Requests\nretry-after: 34\nx-request-id: req_7Qm2\n\n{"error":{"message":"Slow down","type":"rate_limit_error","code":null}}';

/** @returns the first paste box of a page */
export const box = (page: Page) => page.getByLabel('Paste your error').first();

/** @returns the first answer on a page */
export const answer = (page: Page) => page.locator('[data-diagnosis]').first();

/**
 * Pastes into the box and waits for an answer; where one is there already, it may still be that one.
 * @param page a page with a paste box
 * @param text what is pasted
 */
export async function paste(page: Page, text: string): Promise<void> {
  await box(page).fill(text);
  await answer(page).waitFor();
}

/**
 * Pastes without the box having the focus, and waits until the box is folded over the answer.
 * @param page a page with a paste box
 * @param text what is pasted
 */
export async function pasteBeside(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
  await page.locator('.folded-paste').waitFor();
}
