import { describe, expect, it } from 'vitest';
import { readCatalogue } from '@/lib/build/catalogue';
import { filterErrors } from '@/lib/filter-errors';
import { errorPath, REFERENCE_PATH } from '@/lib/site';
import { openPage } from './open-page';

const errors = readCatalogue();

const visibleRows = '.status-table tbody tr:not([hidden])';

describe('the status table', () => {
  it('is filtered by words; the count is announced and the address can be linked', async () => {
    const { page, finish } = await openPage(REFERENCE_PATH);
    await page.getByLabel('Filter').fill('quota');
    await page.getByText('also insufficient_quota').waitFor();
    const found = filterErrors(errors, { text: 'quota' }).length;
    expect(await page.locator(visibleRows).count()).toBe(found);
    expect(await page.locator('tr[id="402-insufficient-balance"]').innerText()).toContain('also insufficient_quota');
    expect(await page.locator('.table-count').innerText()).toBe(`${found} of ${errors.length} errors`);
    expect(await page.locator('.table-count').getAttribute('role')).toBe('status');
    expect(new URL(page.url()).search).toBe('?q=quota');
    await finish();
  });

  it('is filtered by verdict, and opens filtered from a link', async () => {
    const { page, finish } = await openPage(`${REFERENCE_PATH}?q=server_error&retry=backoff&other=1`);
    const ids = () => page.locator(visibleRows).evaluateAll((rows) => rows.map(({ id }) => id));
    expect(await ids()).toContain('502-server-error');
    const found = filterErrors(errors, { text: 'server_error', verdict: 'backoff' }).map(({ slug }) => slug);
    await expect.poll(ids).toEqual(found);
    await page.getByLabel('Filter').fill('');
    await page.getByLabel('Retry verdict').selectOption({ label: 'Fix key or account' });
    expect(await page.locator(visibleRows).count()).toBe(errors.filter(({ retry }) => retry === 'fix-account').length);
    expect(new URL(page.url()).search).toBe('?retry=fix-account&other=1');
    await finish();
  });

  it('goes by what the rows show where their other names cannot be had', async () => {
    const { page } = await openPage(REFERENCE_PATH);
    await page.route('**/decoder-errors.json', (route) => route.abort());
    await page.getByLabel('Filter').fill('insufficient_b');
    await page.locator('.table-count', { hasText: '1 of' }).waitFor();
    await page.getByLabel('Filter').fill('insufficient_quota');
    await page.getByRole('button', { name: 'Show all errors' }).waitFor();
    await page.context().close();
  });

  it('offers a way back when nothing matches', async () => {
    const { page, finish } = await openPage(`${REFERENCE_PATH}?q=zebra`);
    expect(await page.locator(visibleRows).count()).toBe(0);
    await page.getByRole('button', { name: 'Show all errors' }).click();
    expect(await page.locator(visibleRows).count()).toBe(errors.length);
    expect(new URL(page.url()).search).toBe('');
    await finish();
  });

  it('ignores a verdict that does not exist', async () => {
    const { page, finish } = await openPage(`${REFERENCE_PATH}?retry=perhaps`);
    expect(await page.locator(visibleRows).count()).toBe(errors.length);
    await finish();
  });

  it('follows a row that is clicked anywhere, and lets its text be selected', async () => {
    const { page, finish } = await openPage(REFERENCE_PATH);
    const cause = page.locator('tr[id="504-gateway-timeout"] [data-label="Common cause"]');
    await cause.scrollIntoViewIfNeeded();
    const { x = 0, y = 0, width = 0 } = (await cause.boundingBox()) ?? {};
    await page.mouse.move(x + 2, y + 22);
    await page.mouse.down();
    await page.mouse.move(x + width - 4, y + 22, { steps: 4 });
    await page.mouse.up();
    expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/\w+ \w+/);
    expect(new URL(page.url()).pathname).toBe(REFERENCE_PATH);
    await page.getByRole('heading', { level: 1 }).click();
    await cause.click();
    await page.waitForURL((url) => url.pathname === errorPath('504-gateway-timeout'));
    await finish();
  });

  it('shows a linked row below the header', async () => {
    const { page, finish } = await openPage(`${REFERENCE_PATH}#503-service-unavailable`);
    const row = await page.locator('tr[id="503-service-unavailable"]').boundingBox();
    const header = await page.locator('.site-header').boundingBox();
    expect(row?.y).toBeGreaterThanOrEqual(header?.height ?? Number.POSITIVE_INFINITY);
    expect(row?.y).toBeLessThan(900);
    await finish();
  });
});
