import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DECODER_PATH, REFERENCE_PATH } from '@/lib/site';
import { axeViolations } from './axe';
import { TEN_MINUTES } from './errors-of-a-log';
import { openPage } from './open-page';
import { paste, pasteBeside } from './paste';

/** States of pages that only show after somebody did something. */
const states: [name: string, path: string, enter: (page: Page) => Promise<void>][] = [
  [
    'an answer with everything in it',
    DECODER_PATH,
    async (page) => {
      const quota = '{"error":{"message":"Quota is used up","type":"insufficient_quota","code":"insufficient_quota"}}';
      await paste(
        page,
        `Authorization: Bearer sk-flow-5fRkT0aZ81LmQpVx29Bn\nHTTP/1.1 429\nx-request-id: req_1a2b3c\n\n${quota}`,
      );
    },
  ],
  [
    'a folded paste, and an answer with countdown and snippet',
    '/',
    async (page) => {
      await pasteBeside(page, 'HTTP/1.1 503 Service Unavailable\nretry-after: 90\n\n{"error":{"message":"Busy"}}');
      await page.locator('[data-diagnosis] .retry-snippets').waitFor();
    },
  ],
  ['two errors that fit', DECODER_PATH, (page) => paste(page, '{"error":{"message":"x","type":"server_error"}}')],
  ['a status that is not in the reference', DECODER_PATH, (page) => paste(page, 'HTTP/1.1 418 Unknown')],
  [
    'a log over time, and another of its errors chosen',
    DECODER_PATH,
    async (page) => {
      await paste(page, TEN_MINUTES);
      await page.locator('.also-choice').first().click();
      await page.locator('.back-to-first').waitFor();
    },
  ],
  [
    'limits',
    DECODER_PATH,
    (page) =>
      paste(
        page,
        'HTTP/1.1 429 x\nx-ratelimit-limit-requests: 60\nx-ratelimit-remaining-requests: 0\nx-ratelimit-reset-requests: 6m0s\n\n{}',
      ),
  ],
  ['no error', DECODER_PATH, (page) => paste(page, 'hello world')],
  [
    'the samples',
    DECODER_PATH,
    async (page) => {
      await page.locator('.try-one summary').click();
      await page.locator('.try-one button').first().waitFor();
    },
  ],
  ['a table that matches nothing', `${REFERENCE_PATH}?q=zebra`, async () => undefined],
  [
    'search results',
    '/',
    async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('rate limit');
      await page.locator('.search-hit').first().waitFor();
    },
  ],
  [
    'a copy that failed',
    REFERENCE_PATH,
    async (page) => {
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
      });
      await page.locator('.copy-button:visible').first().click();
      await page.locator('.copy-failed').waitFor();
    },
  ],
];

const views = [375, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

describe.each(states)('%s', (_name, path, enter) => {
  it.each(views)('has no fault for axe, and fits, at $width px in $colorScheme', async ({ width, colorScheme }) => {
    // An answer that is still fading in has no contrast yet.
    const options = { viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' } as const;
    const { page, finish } = await openPage(path, options);
    await enter(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect({ violations: await axeViolations(page), overflow }).toEqual({ violations: [], overflow: 0 });
    await finish();
  });
});

it('the open menu of a narrow screen has no fault for axe', async () => {
  const { page, finish } = await openPage(REFERENCE_PATH, { viewport: { width: 375, height: 800 } });
  await page.locator('.mobile-menu summary').click();
  expect(await axeViolations(page)).toEqual([]);
  await finish();
});
