import { chromium } from 'playwright-core';
import type { Engine } from './engine-page';

/**
 * Starts Chromium without a window.
 * @returns what a measurement needs of the engine
 */
export async function startChromium(): Promise<Omit<Engine, 'input'>> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const page = await browser.newPage();
  return {
    navigate: async (url) => {
      await page.goto(url);
    },
    run: (body) => page.evaluate(`(async () => { ${body} })()`),
    close: () => browser.close(),
  };
}
