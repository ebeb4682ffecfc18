import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CHROMIUM, ensureBrowser } from '@/scripts/ensure-browser';

const folder = mkdtempSync(join(tmpdir(), 'browser-'));
const program = join(folder, 'google-chrome');
writeFileSync(program, '');
/** The same search, on a machine that has no browser of its own, and no apt on its PATH. */
const bare = { ...CHROMIUM, paths: [] };

beforeEach(() => {
  vi.stubEnv('PATH', '/nowhere');
  vi.stubEnv('CHROMIUM_PATH', '');
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true }));

it('takes the browser that is named, before any other', async () => {
  vi.stubEnv('CHROMIUM_PATH', program);
  expect(await ensureBrowser(CHROMIUM)).toBe(program);
});

it('says so when the one that is named is not there', async () => {
  vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
  await expect(ensureBrowser(CHROMIUM)).rejects.toThrow('CHROMIUM_PATH names /nowhere/chromium, which is not there.');
});

it('finds one on the PATH, under any of its names', async () => {
  vi.stubEnv('PATH', ['/nowhere', folder].join(delimiter));
  expect(await ensureBrowser(bare)).toBe(program);
});

it('says how to get one where it cannot install', async () => {
  await expect(ensureBrowser(bare)).rejects.toThrow(
    'The tests need Chromium. Install it (npx playwright-core install --with-deps chromium), or name one in CHROMIUM_PATH.',
  );
});
