import { describe, expect, it } from 'vitest';
import { DECODER_PATH, errorPath, REFERENCE_PATH, RETRIES_PATH } from '@/lib/site';
import { openPage, wakeUp } from './open-page';

describe('the table of contents', () => {
  it('marks beside the text the section that is being read', async () => {
    const { page, finish } = await openPage(RETRIES_PATH);
    await page.locator('#timeouts-multiply').evaluate((heading) => heading.scrollIntoView());
    await page.locator('.page-toc a[aria-current][href="#timeouts-multiply"]').waitFor();
    expect(await page.locator('.page-toc a[aria-current]').count()).toBe(1);
    await finish();
  });

  it('is a fold on a phone, which names the section, and closes when a link in it is followed', async () => {
    const { page, finish } = await openPage(RETRIES_PATH, { viewport: { width: 375, height: 800 } });
    const fold = page.locator('.toc-fold');
    await fold.locator('summary').click();
    await fold.getByRole('link', { name: 'Retry budgets' }).click();
    await fold.locator('.toc-current', { hasText: 'Retry budgets' }).waitFor();
    expect(await fold.getByRole('link', { name: 'Retry budgets' }).isVisible()).toBe(false);
    const [heading, bar] = [await page.locator('#retry-budgets').boundingBox(), await fold.boundingBox()];
    expect(heading?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
    await finish();
  });
});

it('a heading is called by its words, and links to itself', async () => {
  const { page, finish } = await openPage(REFERENCE_PATH);
  const heading = page.getByRole('heading', { name: 'Common error codes', exact: true });
  expect(await heading.getByRole('link', { name: 'Common error codes', exact: true }).getAttribute('href')).toBe(
    '#common-error-codes',
  );
  await finish();
});

it.each([
  ['MacIntel', '⌘K'],
  ['Linux x86_64', 'Ctrl K'],
])('names the keys of the search as %s has them: %s', async (platform, keys) => {
  const { page, finish } = await openPage('/decoder');
  await page.addInitScript((name) => Object.defineProperty(navigator, 'platform', { get: () => name }), platform);
  await page.reload();
  await wakeUp(page);
  expect(await page.locator('.search-shortcut').textContent()).toBe(keys);
  await finish();
});

it.each([
  ['/docs/429', '429-rate-limit-error'],
  ['/errors/invalid_api_key', '401-invalid-api-key'],
  ['/api-reference/error-codes/503-overloaded', '503-service-unavailable'],
])('an address that leads nowhere offers the error that it names: %s', async (address, slug) => {
  const { page } = await openPage('/decoder');
  await page.goto(new URL(address, page.url()).href);
  await expect.poll(() => page.locator('.missing-offer a').getAttribute('href')).toContain(errorPath(slug));
  await page.locator('.missing-offer a').click();
  await page.waitForURL((url) => url.pathname === errorPath(slug));
  await page.context().close();
});

it('offers the paste box where an address names no error', async () => {
  const { page } = await openPage('/decoder');
  await page.goto(new URL('/pricing', page.url()).href);
  await wakeUp(page);
  expect(await page.locator('.missing-offer a').getAttribute('href')).toBe(DECODER_PATH);
  await page.context().close();
});
