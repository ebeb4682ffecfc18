/**
 * What many errors cost: builds the site with 100 and with 1,000 of them (made up, in a folder of its own), and compares the time of the build, the bytes of
 * pages and data, and how long filter and search take in a browser. Fails when an error page grows with the number of errors.
 * usage: npm run bench:scale [-- SIZE SIZE]
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { serveSite } from '@/lib/build/site-server';
import { ERRORS_JSON_PATH, errorPath, REFERENCE_PATH, SEARCH_JSON_PATH } from '@/lib/site';
import { writeSyntheticErrors } from './synthetic-errors';

const FOLDER = '.cache/scale';

/** An error that is there at every size. */
const MEASURED = '429-rate-limit-error';

/** How much larger an error page may be with more errors, in bytes: numbers in its text have more digits. */
const TOLERANCE = 300;

const sizes = process.argv.slice(2).map(Number);
if (sizes.length === 0) sizes.push(100, 1000);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const rows: Record<string, number>[] = [];
for (const size of sizes) {
  copyProject();
  writeSyntheticErrors(FOLDER, size);
  const started = Date.now();
  const build = spawnSync('node_modules/.bin/tsx', ['scripts/build.ts'], {
    cwd: FOLDER,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (build.status !== 0) throw new Error(`the build with ${size} errors failed:\n${build.stdout}${build.stderr}`);
  const seconds = (Date.now() - started) / 1000;
  rows.push({
    errors: size,
    'build s': round(seconds),
    's a page': round(seconds / size),
    'error page B': compressed(`${errorPath(MEASURED)}.html`),
    'reference B': compressed(`${REFERENCE_PATH}.html`),
    'errors.json B': compressed(ERRORS_JSON_PATH),
    'search.json B': compressed(SEARCH_JSON_PATH),
    ...(await timeInBrowser(browser, size)),
  });
}
await browser.close();
rmSync(FOLDER, { recursive: true });

console.table(rows);
const pages = rows.map((row) => row['error page B'] ?? 0);
if (Math.max(...pages) - Math.min(...pages) > TOLERANCE) {
  console.error('An error page grows with the number of errors.');
  process.exitCode = 1;
}

/** Every file that git has or could have; packages are found where they are. */
function copyProject(): void {
  rmSync(FOLDER, { recursive: true, force: true });
  const { stdout } = spawnSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' });
  for (const file of stdout.split('\n').filter((name) => name !== '' && !/^(tests|lab\/projects)\//.test(name))) {
    mkdirSync(dirname(join(FOLDER, file)), { recursive: true });
    cpSync(file, join(FOLDER, file));
  }
  symlinkSync(resolve('node_modules'), join(FOLDER, 'node_modules'));
}

function compressed(path: string): number {
  return brotliCompressSync(readFileSync(`${FOLDER}/out${path}`)).length;
}

/** Milliseconds from the last key to what it shows. */
async function timeInBrowser(browser: Browser, size: number): Promise<Record<string, number>> {
  const site = await serveSite(0, `${FOLDER}/out`);
  const page = await browser.newPage();
  await page.goto(site.address + REFERENCE_PATH, { waitUntil: 'networkidle' });
  await page.locator('html.awake').waitFor({ state: 'attached' });
  const filter = await timed(
    page,
    `.status-table tbody tr:not([hidden])`,
    async () => {
      await page.getByLabel('Filter').fill(`synthetic_${size - 1}`);
    },
    1,
  );
  await page.keyboard.press('Control+k');
  const search = await timed(page, '.search-hit', () => page.keyboard.type('insufficient_balance'));
  await page.close();
  await site.close();
  return { 'filter ms': filter, 'search ms': search };
}

/** From the start of an action to the moment at which so many elements (any, where no number is given) match. */
async function timed(page: Page, selector: string, act: () => Promise<void>, count?: number): Promise<number> {
  const started = Date.now();
  await act();
  await page.waitForFunction(
    ([wanted, number]) => {
      const found = document.querySelectorAll(String(wanted)).length;
      return number === undefined || number === null ? found > 0 : found === number;
    },
    [selector, count] as const,
  );
  return Date.now() - started;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
