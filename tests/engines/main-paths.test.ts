import { existsSync, readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readCatalogue } from '@/lib/build/catalogue';
import { allPaths, DECODER_PATH, errorPath, REFERENCE_PATH, RETRIES_PATH } from '@/lib/site';
import { EnginePage, KEYS } from '@/scripts/engines/engine-page';
import { FIREFOX, startFirefox } from '@/scripts/engines/firefox';
import { startWebkit, VIRTUAL_SCREEN, WEBKIT_DRIVER } from '@/scripts/engines/webkit';
import { serveRecording } from './recording-server';

const engines = [
  { name: 'Firefox', start: startFirefox, isThere: existsSync(FIREFOX) },
  { name: 'WebKitGTK', start: startWebkit, isThere: existsSync(WEBKIT_DRIVER) && existsSync(VIRTUAL_SCREEN) },
];

const paths = [...allPaths(readCatalogue().map(({ slug }) => slug)), '/404'];
const textOf = (selector: string) => `document.querySelector(${JSON.stringify(selector)})?.innerText`;
const BACKGROUND = 'getComputedStyle(document.body).backgroundColor';

describe.each(engines)('in $name', ({ start, isThere }) => {
  describe.skipIf(!isThere)('where it is installed', () => {
    let page: EnginePage;
    let site: Awaited<ReturnType<typeof serveRecording>>;
    beforeAll(async () => {
      site = await serveRecording();
      page = new EnginePage(await start());
    });
    afterAll(async () => {
      await page?.close();
      await site.close();
    });

    const open = async (path: string) => {
      await page.open(site.address + path);
      await page.until("document.documentElement.classList.contains('awake')");
    };
    beforeEach(() => page.open(`${site.address}/robots.txt`));
    afterEach(async () => {
      const loaded = "performance.getEntriesByType('resource').map(({ name }) => name)";
      const elsewhere = (await page.value<string[]>(loaded)).filter((url) => !url.startsWith(site.address));
      expect({ complaints: await page.value('window.complaints ?? []'), elsewhere }).toEqual({
        complaints: [],
        elsewhere: [],
      });
      await page.value('localStorage.clear()');
    });

    it.each(paths)('%s loads and wakes up without a complaint', async (path) => {
      await open(path);
      expect(await page.value(textOf('h1'))).toMatch(/\w/);
    });

    it('decodes what is typed into the paste box', async () => {
      await open(DECODER_PATH);
      await page.click('.paste-box textarea');
      await page.type('Error code: 503 - The model is overloaded');
      await page.until('document.querySelector(\'[data-errors="503-service-unavailable"]\')');
      expect(await page.value(textOf('[data-diagnosis]'))).toContain('Retry');
    });

    it('filters the table', async () => {
      await open(REFERENCE_PATH);
      await page.click('input[type="search"]');
      await page.type('quota');
      await page.until("document.querySelectorAll('.status-table tbody tr:not([hidden])').length === 2");
      expect(await page.value('location.search')).toBe('?q=quota');
    });

    it('switches the language of the snippets by pointer and by key, and keeps it', async () => {
      await open(RETRIES_PATH);
      const shown = (id: string) => `document.querySelector('[data-panel="${id}"]').getClientRects().length > 0`;
      await page.click('[data-tab="go"]');
      await page.until(shown('go'));
      await page.press(KEYS.arrowRight);
      await page.until(shown('java'));
      await open(errorPath('429-rate-limit-error'));
      expect(await page.value(shown('java'))).toBe(true);
      expect(await page.value(shown('python'))).toBe(false);
    });

    it('searches by keyboard alone', async () => {
      await open(RETRIES_PATH);
      await page.press(KEYS.control, 'k');
      await page.until("document.activeElement?.matches('dialog[open] input')");
      await page.type('insufficient_quota');
      await page.until("document.querySelector('.search-hit')");
      await page.press(KEYS.arrowDown);
      await page.press(KEYS.enter);
      await page.until(`location.pathname === ${JSON.stringify(errorPath('402-insufficient-balance'))}`);
    });

    it('changes the theme, and keeps it', async () => {
      await open('/');
      const before = await page.value(BACKGROUND);
      await page.click('.theme-switch label:has([value="dark"])');
      await page.until(`${BACKGROUND} === 'rgb(16, 21, 24)'`);
      expect(before).not.toBe('rgb(16, 21, 24)');
      await open(DECODER_PATH);
      expect(await page.value(BACKGROUND)).toBe('rgb(16, 21, 24)');
    });

    it('copies the very bytes of a snippet', async () => {
      await open(REFERENCE_PATH);
      await page.value('(navigator.clipboard.writeText = async (text) => { window.copied = text; }, true)');
      const button = '[data-panel="python"] [data-variant-panel="sdk"] .copy-button';
      await page.click(button);
      await page.until(`document.querySelector('${button}').dataset.state === 'copied'`);
      expect(await page.value('window.copied')).toBe(readFileSync('snippets/python/sdk.py', 'utf8'));
    });

    it('skips to the content by keyboard', async () => {
      await open(REFERENCE_PATH);
      await page.press(KEYS.tab);
      expect(await page.value('document.activeElement.textContent')).toBe('Skip to content');
      await page.press(KEYS.enter);
      await page.until("document.activeElement.id === 'content'");
    });
  });
});
