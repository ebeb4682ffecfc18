import { describe, expect, inject, it } from 'vitest';
import { DECODER_PATH } from '@/lib/site';
import { openPage, wakeUp } from './open-page';
import { answer, paste, RATE_LIMIT } from './paste';

const SECRET = 'sk-flow-5fRkT0aZ81LmQpVx29Bn';

describe('handing the answer on', () => {
  it('is a link that holds slug, status, type and code only, and opens to the same answer', async () => {
    const { page, finish } = await openPage(DECODER_PATH);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: inject('site') });
    await paste(page, `${RATE_LIMIT}\n${SECRET}`);
    await page.getByRole('button', { name: 'Copy a link to this answer' }).click();
    await page.locator('.copy-button[data-state="copied"]').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toContain('429-rate-limit-error');
    for (const hidden of [SECRET, 'req_7Qm2', 'Slow', '34']) expect(link.split('#')[1]).not.toContain(hidden);
    await page.goto('about:blank');
    await page.goto(link, { waitUntil: 'networkidle' });
    await wakeUp(page);
    expect(await answer(page).getAttribute('data-diagnosis')).toBe('known');
    expect(await answer(page).getAttribute('data-errors')).toBe('429-rate-limit-error');
    expect(await page.locator('.folded-paste').innerText()).toBe(
      'Opened from a link, which holds nothing of the paste.',
    );
    for (const word of ['in the paste', 'certain']) expect(await answer(page).innerText()).not.toContain(word);
    await page.getByRole('button', { name: 'Replace' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('paste-box');
    await finish();
  });

  it.each(['#', '#what-it-reads'])('is not what the fragment %s is', async (fragment) => {
    const { page, finish } = await openPage(DECODER_PATH + fragment);
    expect(await page.locator('[data-diagnosis], .paste-box [role="alert"]').count()).toBe(0);
    await finish();
  });

  it.each(['#e=%%%', '#error=999-nothing'])('says so where the link %s cannot be read', async (fragment) => {
    const { page, finish } = await openPage(DECODER_PATH + fragment);
    await page.getByRole('alert').getByText('This link holds no answer that can be read.').waitFor();
    await paste(page, RATE_LIMIT);
    expect(await page.getByRole('alert').count()).toBe(0);
    await finish();
  });

  it('is a ticket without secrets, by clipboard or mail', async () => {
    const { page, finish } = await openPage(DECODER_PATH);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: inject('site') });
    await paste(page, RATE_LIMIT.replace('Slow down', `Slow down ${SECRET}`));
    await page.getByRole('button', { name: 'Copy a ticket for support' }).click();
    await page.locator('.copy-button[data-state="copied"]').waitFor();
    const ticket = await page.evaluate(() => navigator.clipboard.readText());
    for (const part of ['req_7Qm2', '429', 'rate_limit_error', 'UTC']) expect(ticket).toContain(part);
    const mail = decodeURIComponent(
      (await page.getByRole('link', { name: 'Write to support' }).getAttribute('href')) ?? '',
    );
    expect(mail).toMatch(/^mailto:contact@flowapi\.net\?subject=.+&body=.+/s);
    expect(ticket + mail).not.toContain(SECRET);
    await finish();
  });
});
