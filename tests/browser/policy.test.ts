import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { readCatalogue } from '@/lib/build/catalogue';
import { allPaths, DECODER_PATH, REFERENCE_PATH, RETRIES_PATH } from '@/lib/site';
import { openPage } from './open-page';
import { answer, paste, RATE_LIMIT } from './paste';

const paths = [...allPaths(readCatalogue().map(({ slug }) => slug)), '/404'];

/** What the policy refused on a page that was opened with {@link watch}. */
const refused = (page: Page) => page.evaluate(() => (window as unknown as { refused: string[] }).refused);

/** Notes every refusal from here on. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const found: string[] = [];
    Object.assign(window, { refused: found });
    addEventListener('securitypolicyviolation', ({ effectiveDirective, sample }) =>
      found.push(`${effectiveDirective} ${sample}`.trim()),
    );
  });
}

/** Uses every control of a page: presses each button, tab and radio button, opens what folds, fills each field, chooses from each list. */
async function useEverything(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const rest = () => new Promise((next) => setTimeout(next, 20));
    for (const control of document.querySelectorAll<HTMLElement>('main :is(summary, button, [type="radio"])')) {
      control.click();
      await rest();
    }
    for (const field of document.querySelectorAll<HTMLInputElement>('main :is(input:not([type="radio"]), textarea)')) {
      const type = field.tagName === 'INPUT' ? HTMLInputElement : HTMLTextAreaElement;
      Object.getOwnPropertyDescriptor(type.prototype, 'value')?.set?.call(field, '3');
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await rest();
    }
    for (const list of document.querySelectorAll('main select')) {
      Object.assign(list, { selectedIndex: 1 }).dispatchEvent(new Event('change', { bubbles: true }));
      await rest();
    }
  });
}

describe.each(paths)('%s', (path) => {
  it('works whole under the policy: nothing is refused, no other host is asked', async () => {
    const { page, finish } = await openPage(path);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: inject('site') });
    await watch(page);
    await useEverything(page);
    await page.getByRole('radio', { name: 'Dark' }).first().check();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('rate limit');
    await page.locator('.search-hit').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await refused(page)).toEqual([]);
    await finish();
  });

  it('is sent with the policy, and carries it for hosts that send none', async () => {
    const { page, finish } = await openPage(path, { javaScriptEnabled: false });
    const sent = (await fetch(inject('site') + path)).headers.get('content-security-policy');
    const carried = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(sent).toMatch(/^default-src 'none'; /);
    expect(sent).not.toMatch(/unsafe/);
    expect(carried).toBe(sent?.replace(" frame-ancestors 'none';", ''));
    await finish();
  });
});

describe('an answer', () => {
  it.each([DECODER_PATH, REFERENCE_PATH])('of the paste box on %s works whole under the policy', async (path) => {
    const { page, finish } = await openPage(path);
    await watch(page);
    await paste(page, `Authorization: Bearer sk-flow-5fRkT0aZ81LmQpVx29Bn\n${RATE_LIMIT}`);
    await answer(page).locator('.retry-snippets').waitFor();
    await useEverything(page);
    expect(await refused(page)).toEqual([]);
    await finish();
  });

  it('comes from a worker: the policy allows its script', async () => {
    const { page, finish } = await openPage(DECODER_PATH);
    const worker = page.waitForEvent('worker');
    await paste(page, RATE_LIMIT);
    expect((await worker).url()).toMatch(/\/assets\/decode-worker-\w+\.js$/);
    await finish();
  });
});

describe('the policy bites', () => {
  it.each([
    ['markup from text', () => document.body.insertAdjacentHTML('beforeend', '<i>x</i>')],
    ['code from text', () => Reflect.construct(Function, ['return 1'])],
    ['a worker of another host', () => new Worker('https://example.com/x.js')],
  ])('on %s', async (_name, act) => {
    const { page } = await openPage(DECODER_PATH);
    await paste(page, RATE_LIMIT);
    // From an event of the page's own: what a test runs itself may do what the policy forbids.
    await page.evaluate(`addEventListener('keydown', () => {
      try { (${act})(); window.outcome = 'done'; } catch (error) { window.outcome = error.name; }
    })`);
    await page.keyboard.press('Shift');
    expect(await page.evaluate('window.outcome')).toMatch(/^(TypeError|EvalError)$/);
    await page.context().close();
  });

  it('on an inline style, an inline script, and anything of another host', async () => {
    const { page } = await openPage(DECODER_PATH);
    await watch(page);
    await page.evaluate(() => {
      document.body.setAttribute('style', 'color: red');
      const script = document.createElement('script');
      script.append('window.ran = true');
      document.body.append(script);
      new Image().src = 'https://example.com/pixel.png';
      fetch('https://example.com/').catch(() => undefined);
    });
    // Each twice: by the header and by the page itself.
    const directives = async () => [...new Set((await refused(page)).map((text) => text.split(' ')[0]))].sort();
    await expect.poll(directives).toEqual(['connect-src', 'img-src', 'require-trusted-types-for', 'style-src-attr']);
    expect(await page.evaluate('window.ran')).toBeUndefined();
    await page.context().close();
  });

  it('on a frame around a page', async () => {
    const { page } = await openPage('/404');
    await page.goto('about:blank');
    await page.setContent(`<iframe src="${inject('site')}${RETRIES_PATH}"></iframe>`);
    await expect.poll(() => page.frames().at(-1)?.url()).toMatch(/^chrome-error:/);
    await page.context().close();
  });
});
