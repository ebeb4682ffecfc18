import { describe, expect, inject, it } from 'vitest';
import { readCatalogue } from '@/lib/build/catalogue';
import { DECODER_PATH, errorPath, REFERENCE_PATH } from '@/lib/site';
import { openPage, pageRequests } from './open-page';
import { answer, box, paste, RATE_LIMIT } from './paste';

const SECRET = 'sk-flow-5fRkT0aZ81LmQpVx29Bn';

describe.each(['/', DECODER_PATH, REFERENCE_PATH])('the paste box on %s', (path) => {
  it('answers as you paste: error, facts, verdict, time, snippet and link', async () => {
    const { page, finish } = await openPage(path);
    await paste(page, RATE_LIMIT);
    expect(await answer(page).getAttribute('data-diagnosis')).toBe('known');
    expect(await answer(page).getAttribute('data-errors')).toBe('429-rate-limit-error');
    const text = await answer(page).innerText();
    for (const part of ['If it fails again: apply exponential backoff and retry.', 'Slow down', 'req_7Qm2', '34 s'])
      expect(text).toContain(part);
    expect(await answer(page).locator('.verdict-headline').innerText()).toMatch(/^Retry at \d\d:\d\d:\d\d/);
    await answer(page).locator('.retry-snippets').waitFor();
    expect(
      await answer(page)
        .locator(`a[href="${errorPath('429-rate-limit-error')}"]`)
        .count(),
    ).toBe(1);
    await finish();
  });
});

describe('the answer', () => {
  it.each([
    [
      '{"error":{"message":"x","type":"invalid_request_error","code":"invalid_api_key"}}',
      'known',
      '401-invalid-api-key',
    ],
    ['{"error":{"message":"x","type":"server_error","code":null}}', 'ambiguous', '500-server-error 502-server-error'],
    ['HTTP/1.1 418 Unknown\n\n{"error":{"message":"No coffee","type":"x"}}', 'outside', ''],
    ['The quick brown fox jumps over the lazy dog.', 'none', ''],
  ])('to %j is %s %s', async (text, kind, errors) => {
    const { page, finish } = await openPage(DECODER_PATH);
    await paste(page, text);
    expect(await answer(page).getAttribute('data-diagnosis')).toBe(kind);
    expect(await answer(page).getAttribute('data-errors')).toBe(errors);
    await finish();
  });

  it('is announced in one short sentence', async () => {
    const { page, finish } = await openPage(DECODER_PATH);
    await paste(page, RATE_LIMIT);
    const spoken = await page.locator('.paste-box [role="status"]').first().innerText();
    expect(spoken).toBe('Retry in 34 s. 429 rate_limit_error. Apply exponential backoff and retry.');
    await finish();
  });

  it('says what comes before a retry where a retry alone is wrong', async () => {
    const { page, finish } = await openPage(DECODER_PATH);
    await paste(page, 'Error code: 402 - Your balance is too low');
    expect(await answer(page).getByRole('heading', { level: 2 }).innerText()).toMatch(
      /^Fix key or account, then retry\s+402 insufficient_balance$/,
    );
    expect(await answer(page).innerText()).toContain('The same request fails the same way');
    expect(await answer(page).locator('.retry-snippets').count()).toBe(0);
    await finish();
  });

  it('says what the SDK that printed it has already done', async () => {
    const { page, finish } = await openPage(DECODER_PATH);
    await paste(page, 'openai.InternalServerError: Error code: 503 - The model is overloaded');
    expect(await answer(page).locator('.sdk-attempts').innerText()).toMatch(/it had sent \d requests/);
    await paste(page, 'openai.AuthenticationError: Error code: 401 - Wrong key');
    await page.locator('[data-errors="401-invalid-api-key"] .sdk-attempts').waitFor();
    expect(await answer(page).locator('.sdk-attempts').innerText()).toContain('does not retry 401');
    await finish();
  });

  it('goes away when the box is cleared', async () => {
    const { page, finish } = await openPage(DECODER_PATH);
    await paste(page, RATE_LIMIT);
    await page.getByRole('button', { name: 'Clear' }).click();
    await answer(page).waitFor({ state: 'detached' });
    expect(await box(page).inputValue()).toBe('');
    expect(await box(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await finish();
  });

  it('shows the paste with its decisive parts marked and secrets masked', async () => {
    const { page, finish } = await openPage(DECODER_PATH);
    await paste(page, `Authorization: Bearer ${SECRET}\n${RATE_LIMIT}`);
    const shown = answer(page).locator('.marked-text');
    expect(await shown.innerText()).toContain('1 secret hidden');
    expect(await answer(page).evaluate((element) => element.outerHTML)).not.toContain(SECRET);
    const marked = await shown
      .locator('pre mark')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-kind')));
    expect(marked).toEqual(expect.arrayContaining(['secret', 'status', 'requestId', 'retryAfter']));
    await finish();
  });
});

it('tells first what its message calls for, where that is certain, and gives no advice that is not about it', async () => {
  const { page, finish } = await openPage(DECODER_PATH);
  const message =
    "This model's maximum context length is 128000 tokens. However, your messages resulted in 130012 tokens.";
  await paste(page, `Error code: 400 - {"error": {"message": "${message}", "type": "invalid_request_error"}}`);
  const action = 'Make the prompt fit the context length: 130,012 tokens, where 128,000 fit.';
  expect(await answer(page).locator('.diagnosis-do').innerText()).toBe(action);
  expect(await answer(page).getByRole('region', { name: 'Why' }).innerText()).not.toContain('Validate');
  expect(await page.locator('.paste-box [role="status"]').first().innerText()).toBe(
    `Do not retry, change the request. 400 invalid_request_error. ${action}`,
  );
  await finish();
});

it('leads from an answer to the section that its message calls for', async () => {
  const { page, finish } = await openPage(DECODER_PATH);
  await paste(page, "BadRequestError: 400 This model's maximum context length is 8192 tokens.");
  await page.getByRole('link', { name: 'Make the prompt fit the context length' }).click();
  await page.waitForURL('**/400-invalid-request-error#context-length');
  expect(await page.locator('#context-length').isVisible()).toBe(true);
  await finish();
});

describe('what is pasted', () => {
  it('is sent nowhere and stored nowhere', async () => {
    const { page, requests, finish } = await openPage(DECODER_PATH);
    const loaded = page.waitForResponse('**/answer-data.json');
    await box(page).focus();
    await loaded;
    // The worker reads its own part of the code; it answers once that is there.
    await paste(page, 'warm up');
    const before = requests.length;
    await paste(page, `${RATE_LIMIT}\napi_key=${SECRET}`);
    await answer(page).locator('.retry-snippets').waitFor();
    expect(pageRequests(requests.slice(before))).toEqual([]);
    const stored = await page.evaluate(async () => ({
      local: { ...localStorage },
      session: { ...sessionStorage },
      cookie: document.cookie,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      address: location.href,
    }));
    expect(stored).toEqual({ local: {}, session: {}, cookie: '', databases: 0, caches: 0, address: page.url() });
    expect(page.url()).toBe(inject('site') + DECODER_PATH);
    await finish();
  });
});

describe('the samples', () => {
  it('are all answered, and every error has one', async () => {
    const { page, finish } = await openPage(DECODER_PATH);
    await page.locator('.try-one summary').click();
    const buttons = page.locator('.try-one button');
    await buttons.first().waitFor();
    const seen = new Set<string>();
    for (const button of await buttons.all()) {
      await button.click();
      await answer(page).waitFor();
      seen.add((await answer(page).getAttribute('data-errors'))?.split(' ')[0] ?? '');
      await page.getByRole('button', { name: 'Replace' }).click();
      await page.getByRole('button', { name: 'Clear' }).click();
      await answer(page).waitFor({ state: 'detached' });
    }
    expect(seen).toEqual(new Set(readCatalogue().map(({ slug }) => slug)));
    await finish();
  });
});
