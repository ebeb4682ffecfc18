import type { Page } from 'playwright-core';

/**
 * Chooses one language after another, so that the page has the code of all; ends with the first.
 * @param page a page with snippets
 */
export async function loadEveryLanguage(page: Page): Promise<void> {
  const tabs = page.locator('.retry-snippets').first().getByRole('tab');
  for (const tab of await tabs.all()) {
    await tab.click();
    const panel = page.locator(`[data-panel="${await tab.getAttribute('data-tab')}"][data-code-at]`);
    await panel.waitFor({ state: 'detached' });
  }
  await tabs.first().click();
}
