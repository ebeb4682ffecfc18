import { describe, expect, inject, it } from 'vitest';
import { DECODER_PATH, errorPath } from '@/lib/site';
import { openPage } from './open-page';
import { answer, paste, RATE_LIMIT } from './paste';

/** Texts that are no answer of the API: what the answer calls them, and the next step. */
const CASES: [kind: string, text: string, title: string, next: string][] = [
  [
    'another service',
    'pinecone.core.client.exceptions.UnauthorizedException: (401)\nReason: Unauthorized',
    'Pinecone answered this',
    'Check your key, address and limits at Pinecone',
  ],
  [
    'the reader’s own server',
    'INFO: 127.0.0.1:5123 - "POST /api/chat HTTP/1.1" 500 Internal Server Error',
    'Your own server answered this',
    'server’s log',
  ],
  [
    'a refused connection',
    'curl: (7) Failed to connect to localhost port 8000 after 21 ms: Connection refused',
    'No answer came back',
    'Check host and port',
  ],
  ['DNS', 'Error: getaddrinfo ENOTFOUND api.flowapi.nte', 'No answer came back', 'DNS'],
  [
    'TLS',
    'ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate',
    'No answer came back',
    'certificate',
  ],
  [
    'the program itself',
    "ModuleNotFoundError: No module named 'openai'",
    'The program failed by itself',
    'Install the package',
  ],
  [
    'a success',
    'HTTP/1.1 200 OK\n\n{"id":"x","object":"chat.completion","choices":[{"finish_reason":"length"}]}',
    'An answer without an error',
    'finish_reason',
  ],
  [
    'a text about errors',
    '## Errors\n- 400 bad request\n- 401 unauthorized\n- 403 forbidden\n- 404 not found\n- 429 rate limit\n- 500 server',
    'A text about errors',
    'Paste the report itself',
  ],
];

describe('what is not an answer of the API', () => {
  it.each(CASES)('%s is named, with its next step', async (_, text, title, next) => {
    const { page, finish } = await openPage(DECODER_PATH, { viewport: { width: 375, height: 800 } });
    await paste(page, text);
    expect(await answer(page).getAttribute('data-diagnosis')).toBe('none');
    expect(await answer(page).getByRole('heading', { level: 2 }).innerText()).toBe(title);
    expect(await answer(page).locator('.diagnosis-do').innerText()).toContain(next);
    expect(await page.locator('.paste-box [role="status"]').first().innerText()).toBe(`${title}.`);
    expect(await answer(page).locator('.retry-snippets, [data-verdict]').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    await finish();
  });

  it('links the rows that a text about errors names', async () => {
    const { page, finish } = await openPage(DECODER_PATH);
    await paste(page, CASES[CASES.length - 1]?.[1] ?? '');
    expect(
      await answer(page)
        .locator(`a[href="${errorPath('429-rate-limit-error')}"]`)
        .count(),
    ).toBe(1);
    await finish();
  });
});

describe('for an assistant', () => {
  it.each([
    [RATE_LIMIT, ['## Verdict', '429 rate_limit_error', '429-rate-limit-error.md', 'Slow down', 'req_7Qm2']],
    [CASES[0]?.[1] ?? '', ['Pinecone answered this', 'Next step: Check your key', 'UnauthorizedException']],
  ])('a prompt is copied beside the ticket', async (text, parts) => {
    const { page, finish } = await openPage(DECODER_PATH);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: inject('site') });
    await paste(page, `${text}\nOPENAI_API_KEY=sk-flow-5fRkT0aZ81LmQpVx29Bn`);
    await page.locator('.ask-for-help').getByRole('button', { name: 'Copy an AI prompt for your assistant' }).click();
    await page.locator('.copy-button[data-state="copied"]').waitFor();
    const prompt = await page.evaluate(() => navigator.clipboard.readText());
    for (const part of parts) expect(prompt).toContain(part);
    expect(prompt).not.toContain('5fRkT0aZ81LmQpVx29Bn');
    await finish();
  });
});
