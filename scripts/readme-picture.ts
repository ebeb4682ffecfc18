/** `npm run picture`: draws the README's pictures, an answer of the built site in light and in dark, into .github/. Build the site first. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { Refusal } from '@/lib/build/refusal';
import { runMain } from '@/lib/build/run-main';
import { serveSite } from '@/lib/build/site-server';
import { DECODER_PATH } from '@/lib/site';
import { CHROMIUM, ensureBrowser } from './ensure-browser';

const FOLDER = '.github';

/** In bytes: who reads the README loads one of them. */
const LIMIT = 80_000;

/** Room around the paste and its answer, in CSS pixels. */
const MARGIN = 20;

/** The moment at which the picture is taken: the same picture whenever that is. */
const NOW = new Date('2026-11-28T14:02:46');

const PASTE = `HTTP/1.1 429 Too Many Requests
retry-after: 34
x-request-id: req_7Qm2Vx

{"error":{"message":"Rate limit reached for requests","type":"rate_limit_error","code":null}}`;

await runMain(async () => {
  if (!existsSync(`out${DECODER_PATH}.html`)) throw new Refusal('There is no built site in out/. Run: npm run build');
  const site = await serveSite(0);
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(CHROMIUM),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  mkdirSync(FOLDER, { recursive: true });
  for (const scheme of ['light', 'dark'] as const) {
    const picture = await drawAnswer(browser, site.address + DECODER_PATH, scheme);
    const file = `${FOLDER}/answer-${scheme}.webp`;
    if (picture.length > LIMIT) throw new Error(`${file}: found ${picture.length} bytes; allowed: up to ${LIMIT}`);
    writeFileSync(file, picture);
    console.log(`${file}: ${(picture.length / 1000).toFixed(1)} kB`);
  }
  await browser.close();
  await site.close();
});

/**
 * @param address of the decoder
 * @returns {@link PASTE} and the answer to it as WebP, at twice its size in CSS pixels for screens that are fine enough
 */
async function drawAnswer(browser: Browser, address: string, colorScheme: 'light' | 'dark'): Promise<Buffer> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 1200 },
    deviceScaleFactor: 2,
    colorScheme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(NOW);
  await page.goto(address);
  // A font that is late is left for the next page.
  await page.reload();
  await page.getByLabel('Paste your error').fill(PASTE);
  await page.locator('[data-diagnosis] .retry-snippets code:has(.code-line)').first().waitFor();
  // Nothing of the cursor, and nothing half loaded.
  await page.evaluate(async () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    await document.fonts.ready;
  });
  const box = await page.locator('.paste-box').boundingBox();
  if (!box) throw new Error(`${address}: found no answer to draw; allowed: a page with the paste box`);
  const session = await context.newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 82,
    captureBeyondViewport: true,
    clip: {
      x: box.x - MARGIN,
      y: box.y - MARGIN,
      width: box.width + 2 * MARGIN,
      height: box.height + 2 * MARGIN,
      scale: 1,
    },
  });
  await context.close();
  return Buffer.from(data, 'base64');
}
