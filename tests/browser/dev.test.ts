import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import getPort from 'get-port';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { REFERENCE_PATH } from '@/lib/site';
import { CONTENT_FAULTS_FILE } from '@/scripts/watch-content';
import { openPage } from './open-page';
import { answer, paste, RATE_LIMIT } from './paste';

/** The first page is compiled when it is asked for, and a small machine needs time for it. */
const COMPILE_MS = 300_000;

let server: ChildProcess;
let address: string;

beforeAll(async () => {
  const port = await getPort();
  address = `http://localhost:${port}`;
  const env = {
    ...process.env,
    NODE_ENV: 'development' as const,
    NEXT_TELEMETRY_DISABLED: '1',
    NEXT_PUBLIC_CONTENT_FAULTS: '1',
  };
  writeFileSync(CONTENT_FAULTS_FILE, '[]');
  server = spawn('node_modules/.bin/next', ['dev', '-p', `${port}`], { env, detached: true, stdio: 'ignore' });
  // What the page needs from the build is there: `npm test` has built the site.
  await vi.waitFor(async () => expect((await fetch(address + REFERENCE_PATH)).status).toBe(200), {
    timeout: COMPILE_MS,
    interval: 1000,
  });
}, COMPILE_MS);

afterAll(() => {
  if (server.pid) process.kill(-server.pid);
  rmSync(CONTENT_FAULTS_FILE, { force: true });
});

it(
  'npm run dev shows the same page, alive and without a complaint of React',
  async () => {
    const { page, complaints } = await openPage(address + REFERENCE_PATH);
    await page.getByLabel('Filter').fill('quota');
    // One of them for a name that the row does not hold, which is loaded meanwhile.
    await expect.poll(() => page.locator('.status-table tbody tr:not([hidden])').count()).toBe(2);
    await page.locator('.policy-panel').first().getByLabel('Attempts').fill('3');
    expect(await page.locator('[data-slot="attempts"], [data-slot="retries"]').first().textContent()).toBe('2');
    await page.getByRole('tab', { name: 'Go', exact: true }).click();
    expect(await page.locator('[data-panel="go"]').isVisible()).toBe(true);
    await paste(page, RATE_LIMIT);
    expect(await answer(page).getAttribute('data-errors')).toBe('429-rate-limit-error');
    expect(complaints).toEqual([]);
    await page.context().close();
  },
  COMPILE_MS,
);

it(
  'npm run dev shows what is wrong with the content, until it is mended',
  async () => {
    const { page } = await openPage(address + REFERENCE_PATH);
    const panel = page.getByRole('region', { name: 'Faults in the content' });
    expect(await panel.count()).toBe(0);
    writeFileSync(CONTENT_FAULTS_FILE, JSON.stringify(['pages/a.mdx:7: found "/nowhere"; mend: link to a page']));
    await panel.getByText('1 fault in the content').waitFor();
    expect(await panel.getByRole('listitem').innerText()).toContain('pages/a.mdx:7');
    writeFileSync(CONTENT_FAULTS_FILE, '[]');
    await panel.waitFor({ state: 'detached' });
    await page.context().close();
  },
  COMPILE_MS,
);
