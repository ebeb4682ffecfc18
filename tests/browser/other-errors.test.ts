import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DECODER_PATH } from '@/lib/site';
import { TEN_MINUTES, THREE_ATTEMPTS } from './errors-of-a-log';
import { openPage } from './open-page';
import { answer, box, paste } from './paste';

const choices = (page: Page) => page.locator('.also-choice');
const spoken = (page: Page) => page.locator('.paste-box [role="status"]').first().innerText();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

describe('a paste with several errors', () => {
  it('lists the others with status, type, cause, count and verdict, and says in the announcement that they are there', async () => {
    const { page, finish } = await openPage(DECODER_PATH);
    await paste(page, THREE_ATTEMPTS);
    expect(await page.getByRole('heading', { name: 'Also in this paste' }).count()).toBe(1);
    const texts = await choices(page).allInnerTexts();
    expect(texts.map((text) => text.replace(/\s+/g, ' '))).toEqual([
      expect.stringMatching(/^429 rate_limit_error × 1 .*Too many requests in a short period.* Retry$/),
      expect.stringMatching(/^504 gateway_timeout × 1 .*Request took too long to process.* Retry$/),
    ]);
    expect(await page.locator('.error-timeline').count()).toBe(0);
    expect(await spoken(page)).toMatch(
      /^Fix key or account, then retry\. 401 invalid_api_key\. .+\. 2 other errors are in this paste\.$/,
    );
    await finish();
  });

  it('shows the answer to one that is chosen, and leads back, by keyboard alone', async () => {
    const { page, finish } = await openPage(DECODER_PATH);
    await paste(page, TEN_MINUTES);
    expect(await answer(page).getAttribute('data-errors')).toBe('503-service-unavailable');
    expect(await answer(page).innerText()).toContain('req_590abc');
    await choices(page).first().focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-errors="429-rate-limit-error"]').waitFor();
    const chosen = await answer(page).innerText();
    expect(chosen).toContain('Rate limit reached for requests');
    expect(chosen).toContain('214 times between 10:02 and 10:07');
    expect(chosen).not.toContain('req_590abc');
    expect(await spoken(page)).toMatch(/^Retry, .+\. 429 rate_limit_error\. /);
    expect(await focused(page)).toMatch(/429 rate_limit_error$/);

    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe('Back to 503 service_unavailable');
    await page.keyboard.press('Enter');
    await page.locator('[data-errors="503-service-unavailable"]').waitFor();
    expect(await focused(page)).toMatch(/^429 rate_limit_error/);
    expect(await page.locator('.back-to-first').count()).toBe(0);
    await finish();
  });

  it('is left with the next paste, and the focus stays in the box', async () => {
    const { page, finish } = await openPage(DECODER_PATH);
    await paste(page, THREE_ATTEMPTS);
    await choices(page).first().click();
    await page.locator('.back-to-first').waitFor();
    await box(page).fill('Error code: 404 - no such model');
    await page.locator('[data-errors="404-not-found-error"]').waitFor();
    expect(await page.locator('.back-to-first, .other-errors').count()).toBe(0);
    expect(await box(page).evaluate((area) => area === document.activeElement)).toBe(true);
    await finish();
  });
});

describe('a log over time', () => {
  it('is a picture with one lane for each error, in words too', async () => {
    const { page, finish } = await openPage(DECODER_PATH);
    await paste(page, TEN_MINUTES);
    const words =
      '429 × 214 between 10:02 and 10:07, meanwhile 401 × 1 at 10:05, then 503 × 3 between 10:07 and 10:09 (UTC).';
    expect(await page.locator('.other-errors figcaption').innerText()).toBe(words);
    const picture = page.locator('svg.error-timeline');
    expect(await picture.getAttribute('role')).toBe('img');
    expect(await picture.getAttribute('aria-label')).toBe(`Errors over time: ${words}`);
    expect(await picture.locator('.timeline-lane .plot-name').allTextContents()).toEqual([
      '429 × 214',
      '401 × 1',
      '503 × 3',
    ]);
    expect(await picture.locator('.timeline-axis text').allTextContents()).toEqual(['10:04', '10:06', '10:08']);
    expect(await picture.locator('.timeline-lane[data-current="true"] .timeline-status').textContent()).toBe('503');
    expect(await answer(page).locator('[style]').count()).toBe(0);
    await finish();
  });

  it.each(['light', 'dark'] as const)('shows every lane in colours that stand out in %s', async (colorScheme) => {
    const { page, finish } = await openPage(DECODER_PATH, { colorScheme });
    await paste(page, TEN_MINUTES);
    const contrasts = await page.locator('.timeline-lane path').evaluateAll((paths) => {
      const luminance = (colour: string) => {
        const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
          const share = Number(part) / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const ground = getComputedStyle(document.querySelector('.other-errors') ?? document.body).backgroundColor;
      return paths.map((path) => {
        const [light = 0, dark = 0] = [getComputedStyle(path).fill, ground].map(luminance).sort((a, b) => b - a);
        return (light + 0.05) / (dark + 0.05);
      });
    });
    expect(contrasts).toHaveLength(3);
    for (const contrast of contrasts) expect(contrast).toBeGreaterThan(3);
    await finish();
  });

  it('shows one kind of error without offering others', async () => {
    const { page, finish } = await openPage(DECODER_PATH);
    await paste(
      page,
      '2026-11-28T10:02:02Z ERROR Error code: 503 - overloaded\n2026-11-28T10:06:02Z ERROR Error code: 503 - overloaded',
    );
    expect(await page.getByRole('heading', { name: 'Over time' }).count()).toBe(1);
    expect(await page.locator('.other-errors figcaption').innerText()).toBe('503 × 2 between 10:02 and 10:06 (UTC).');
    expect(await choices(page).count()).toBe(0);
    await finish();
  });
});

describe('limits', () => {
  const LIMITED = `HTTP/1.1 429 Too Many Requests
x-ratelimit-limit-requests: 60
x-ratelimit-remaining-requests: 0
x-ratelimit-reset-requests: 6m0s
x-ratelimit-limit-tokens: 40000
x-ratelimit-remaining-tokens: 31000
x-ratelimit-reset-tokens: 1s

{"error":{"message":"Rate limit reached","type":"rate_limit_error"}}`;

  it('say how much is left and when it comes back, and the wait says where it is from', async () => {
    const { page, finish } = await openPage(DECODER_PATH);
    await paste(page, LIMITED);
    const rows = await page.locator('.limit-list li').allInnerTexts();
    expect(rows.map((row) => row.replace(/\s+/g, ' '))).toEqual([
      'requests 0 of 60 left, back in 6 min',
      'tokens 31,000 of 40,000 left, full again in 1 s',
    ]);
    expect(await page.locator('.verdict-headline').innerText()).toMatch(/^Retry at \d\d:\d\d:\d\d or earlier/);
    expect(await page.locator('.wait-note').innerText()).toContain('from x-ratelimit-reset-requests: 6m0s');
    expect(await page.locator('.extracted-facts').innerText()).toMatch(/Wait\s+360 s at the latest/);
    await finish();
  });
});
