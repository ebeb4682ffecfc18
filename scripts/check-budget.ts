/** `npm run check:budget`: loads each kind of page in a browser and fails where one weighs more than package.json allows. */
import { readFileSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { z } from 'zod';
import { readCatalogue } from '@/lib/build/catalogue';
import { serveSite } from '@/lib/build/site-server';
import { isRetryable } from '@/lib/errors';
import { DECODER_PATH, errorPath, GUIDE_PATHS, HOME_PATH, REFERENCE_PATH } from '@/lib/site';
import { loadedBytes } from './loaded-bytes';

/** In kB of 1024 bytes. */
const budget = z.strictObject({ total: z.number(), scripts: z.number().optional() });

const budgets = z.strictObject({
  home: budget,
  reference: budget,
  'error with snippets': budget,
  'error without snippets': budget,
  decoder: budget,
  answer: budget,
  guide: budget,
});

type Kind = keyof z.infer<typeof budgets>;

const { fonts: allowedFonts, ...allowed } = budgets
  .extend({ fonts: z.number() })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')).budgets);
const errors = readCatalogue();
const pathsOf = (isWithSnippets: boolean) =>
  errors.filter(({ retry }) => isRetryable(retry) === isWithSnippets).map(({ slug }) => errorPath(slug));

const paths: Record<Kind, string[]> = {
  home: [HOME_PATH],
  reference: [REFERENCE_PATH],
  'error with snippets': pathsOf(true),
  'error without snippets': pathsOf(false),
  decoder: [DECODER_PATH],
  answer: [DECODER_PATH],
  guide: [...GUIDE_PATHS],
};

/** Asks for an answer with everything that it can show. */
async function decode(page: Page): Promise<void> {
  await page.getByLabel('Paste your error').fill('HTTP/1.1 429 Too Many Requests\nretry-after: 34\n\n{}');
  await page.locator('[data-diagnosis] .retry-snippets').waitFor();
}

const site = await serveSite(0);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
let isWithin = true;
for (const [kind, limits] of Object.entries(allowed) as [Kind, z.infer<typeof budget>][]) {
  for (const path of paths[kind]) {
    const use = kind === 'answer' ? decode : undefined;
    const { total, fonts, scripts, requests } = await loadedBytes(browser, 'out', site.address + path, use);
    const isGood =
      total <= limits.total * 1024 &&
      scripts <= (limits.scripts ?? limits.total) * 1024 &&
      fonts <= allowedFonts * 1024;
    if (!isGood) isWithin = false;
    const limit = limits.scripts ? `${limits.total} and ${limits.scripts}` : limits.total;
    console.log(
      `${isGood ? 'ok ' : 'TOO HEAVY'} ${kind}, ${path}: ${kilobytes(total)} kB, scripts ${kilobytes(scripts)} kB, ` +
        `${requests} requests; allowed: ${limit} kB. Fonts ${kilobytes(fonts)} kB; allowed: ${allowedFonts} kB`,
    );
  }
}
await browser.close();
await site.close();
if (!isWithin) process.exitCode = 1;

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}
