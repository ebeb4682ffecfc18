import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { withoutStreams } from '@/lib/build/proven-snippets';
import { readSnippets } from '@/lib/build/read-snippets';
import { linesToText } from '@/lib/code-lines';
import { type LanguageId, SNIPPET_LANGUAGES, VARIANT_IDS } from '@/lib/retry/languages';
import { DEFAULT_POLICY, type RetryPolicy } from '@/lib/retry/policy';
import { renderSnippet, snippetText } from '@/lib/retry/snippet';
import { REFERENCE_PATH, RETRIES_PATH } from '@/lib/site';
import { loadEveryLanguage } from './every-language';
import { openPage } from './open-page';

const snippets = await readSnippets();
const inLanguages = (...languages: LanguageId[]) => snippets.filter(({ language }) => languages.includes(language));

const CHANGED: RetryPolicy = {
  ...DEFAULT_POLICY,
  attempts: 3,
  firstDelayMs: 250,
  maxDelayMs: 9000,
  jitter: 'none',
  retryAfterCapMs: 7000,
  timeoutMs: 11_000,
  totalTimeMs: 90_000,
};
const QUERY = 'attempts=3&first-delay=0.25&max-delay=9&retry-after-cap=7&timeout=11&total-time=90&jitter=none';

/** Writes the changed policy into the first panel. */
async function setPolicy(page: Page): Promise<void> {
  const panel = page.locator('.policy-panel').first();
  await panel.getByLabel('Attempts').fill('3');
  await panel.getByLabel('First delay').fill('0.25');
  await panel.getByLabel('Longest delay').fill('9');
  await panel.getByLabel('Retry-After cap').fill('7');
  await panel.getByLabel('none').check();
  await panel.getByText('Time limits').click();
  await panel.getByLabel('Time limit of one attempt').fill('11');
  await panel.getByLabel('Time limit in all').fill('90');
}

/** The reference leaves streams to the guide. */
const ON_REFERENCE = withoutStreams(snippets);

/** The code that has come into the page: the first language's, and that of those that were chosen. */
const shownCode = (page: Page) =>
  page
    .locator('.retry-snippets [data-panel]:not([data-code-at]) .snippet-panel code:has(.code-line)')
    .evaluateAll((blocks) => blocks.map((code) => code.textContent));

const expectedCode = (policy: RetryPolicy, shown: typeof snippets) =>
  shown.map((snippet) => `${linesToText(renderSnippet(snippet, policy))}\n`);

describe('the policy panel', () => {
  it('changes the snippet of every language, and the link', async () => {
    const { page, finish } = await openPage(REFERENCE_PATH);
    await loadEveryLanguage(page);
    expect(await shownCode(page)).toEqual(expectedCode(DEFAULT_POLICY, ON_REFERENCE));
    await page.locator('[data-variant-option="loop"] input').check();
    await setPolicy(page);
    expect(await shownCode(page)).toEqual(expectedCode(CHANGED, ON_REFERENCE));
    expect(new URL(page.url()).searchParams.toString().split('&').sort()).toEqual(QUERY.split('&').sort());
    await finish();
  });

  it('changes what is copied, in every language', async () => {
    const { page, finish } = await openPage(`${RETRIES_PATH}?${QUERY}`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: inject('site') });
    for (const { id, label } of SNIPPET_LANGUAGES.filter(({ id }) =>
      snippets.some(({ language }) => language === id),
    )) {
      await page.getByRole('tab', { name: label, exact: true }).click();
      await page.locator(`[data-panel="${id}"][data-code-at]`).waitFor({ state: 'detached' });
      for (const variant of VARIANT_IDS) {
        const snippet = snippets.find((one) => one.language === id && one.variant === variant);
        if (!snippet) continue;
        await page.locator(`[data-variant-option="${variant}"] input`).check();
        const button = page.locator(`[data-panel="${id}"] [data-variant-panel~="${variant}"] .copy-button`);
        await button.click();
        await button.and(page.locator('[data-state="copied"]')).waitFor();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(snippetText(snippet, CHANGED));
      }
    }
    await finish();
  });

  it('shows what a language has, whatever was chosen for the others', async () => {
    const { page, finish } = await openPage(`${RETRIES_PATH}?lang=ruby&variant=sdk`);
    const options = page.locator('.variant-switch label:visible');
    expect(await options.allInnerTexts()).toEqual(['Your own loop']);
    expect(await options.locator('input').isChecked()).toBe(true);
    const panels = page.locator('.snippet-panel:visible');
    expect(await panels.locator('.copy-button').count()).toBe(1);
    expect(await panels.innerText()).toContain('OpenAI’s own gem');
    await page.getByRole('tab', { name: 'Python', exact: true }).click();
    expect(await options.count()).toBe(3);
    expect(await page.locator('[data-variant-option="sdk"] input').isChecked()).toBe(true);
    await finish();
  });

  it('is restored from a link, and reset', async () => {
    const { page, finish } = await openPage(`${RETRIES_PATH}?${QUERY}&lang=go&variant=loop`);
    for (const panel of await page.locator('.policy-panel').all()) {
      expect(await panel.getByLabel('Attempts').inputValue()).toBe('3');
      expect(await panel.getByLabel('none').isChecked()).toBe(true);
      expect(await panel.getByLabel('Time limit in all').isVisible()).toBe(true);
    }
    await page.locator('[data-panel="go"][data-code-at]').waitFor({ state: 'detached' });
    expect(await shownCode(page)).toEqual(expectedCode(CHANGED, inLanguages('python', 'go')));
    await page.getByRole('button', { name: 'Reset' }).first().click();
    expect(await shownCode(page)).toEqual(expectedCode(DEFAULT_POLICY, inLanguages('python', 'go')));
    expect(new URL(page.url()).search).toBe('?lang=go&variant=loop');
    expect(await page.getByRole('button', { name: 'Reset' }).first().isDisabled()).toBe(true);
    await finish();
  });

  it.each([
    ['Attempts', '99', 'Attempts must be from 1 to 20.'],
    ['First delay', 'soon', 'First delay must be a number such as 0.5 from 0.01 to 30 seconds.'],
    ['Longest delay', '0.1', 'Longest delay must not be shorter than the first delay (1 s).'],
    ['Retry-After cap', '', 'Retry-After cap is empty: write a number from 1 to 3600 seconds.'],
  ])('refuses %s %j beside the field, keeps it, and keeps the last good code', async (label, text, reason) => {
    const { page, finish } = await openPage(`${REFERENCE_PATH}?attempts=3&variant=loop`);
    const before = await shownCode(page);
    const field = page.locator('.policy-panel').first().getByLabel(label);
    await field.fill(text);
    expect(await field.inputValue()).toBe(text);
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    const note = await field.getAttribute('aria-describedby');
    expect(await page.locator(`[id="${note}"]`).innerText()).toBe(reason);
    expect(await shownCode(page)).toEqual(before);
    expect(new URL(page.url()).search).toBe('?attempts=3&variant=loop');
    await finish();
  });

  it('has the fields that change the snippet that is shown, and no other', async () => {
    const { page, finish } = await openPage(REFERENCE_PATH);
    const fields = page.locator('.policy-snippets :is(.policy-field > label, .policy-jitter > legend):visible');
    const choose = async (language: string, variant: string) => {
      await page.getByRole('tab', { name: language, exact: true }).click();
      await page.locator(`[data-variant-option="${variant}"] input`).check();
    };
    await page.getByText('Time limits').click();
    expect(await fields.allInnerTexts()).toEqual(['Attempts', 'Time limit of one attempt', 'Time limit in all']);
    await choose('Go', 'sdk');
    expect(await fields.allInnerTexts()).toEqual([
      'Attempts',
      'Retry-After cap',
      'Time limit of one attempt',
      'Time limit in all',
    ]);
    await choose('Go', 'loop');
    expect(await fields.count()).toBe(7);
    await finish();
  });

  it('shows what is wrong with a link', async () => {
    const { page, finish } = await openPage(`${REFERENCE_PATH}?attempts=many&jitter=some&first-delay=1`);
    const panel = page.locator('.policy-panel').first();
    expect(await panel.getByLabel('Attempts').inputValue()).toBe('many');
    expect(await panel.locator('.policy-reason').allInnerTexts()).toEqual([
      'Attempts must be a whole number from 1 to 20.',
      'Jitter must be one of none, equal, full.',
    ]);
    expect(await shownCode(page)).toEqual(
      expectedCode({ ...DEFAULT_POLICY, firstDelayMs: 1000 }, withoutStreams(inLanguages('python'))),
    );
    await finish();
  });

  it('names what a snippet cannot take, and marks what was changed in vain', async () => {
    const { page, finish } = await openPage(`${REFERENCE_PATH}?jitter=none&attempts=3&lang=python&variant=sdk`);
    const note = page.locator('[data-panel="python"] [data-variant-panel="sdk"] .snippet-fixed');
    expect(await note.innerText()).toContain('first delay');
    expect(await note.locator('strong').allInnerTexts()).toEqual(['jitter']);
    expect(await page.locator('[data-panel="python"] [data-variant-panel="loop"] .snippet-fixed').count()).toBe(0);
    await finish();
  });
});
