import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '@/lib/retry/policy';
import { REFERENCE_PATH, RETRIES_PATH, SDK_RETRIES_PATH } from '@/lib/site';
import { openPage } from './open-page';

describe('the pictures', () => {
  it('follow the policy, in words too', async () => {
    const { page, finish } = await openPage(`${RETRIES_PATH}?attempts=3`);
    const plot = page.locator('.policy-plot');
    expect(await plot.locator('figcaption').innerText()).toContain('3 attempts at most.');
    expect(await plot.locator('.worst-case').innerText()).toContain('3 × 3 = 9');
    expect(await plot.locator('.policy-timeline .plot-range').count()).toBe(2);
    await page.locator('.policy-panel').nth(1).getByLabel('none').check();
    expect(await plot.locator('figcaption').innerText()).toContain('all waits together last 3 s');
    expect(await plot.locator('.policy-timeline circle').count()).toBe(3);
    await plot.locator('summary').click();
    expect(await plot.locator('tbody tr').allInnerTexts()).toEqual([
      '1\t1 s\t1 s\t1 s',
      '2\t2 s\t2 s\t2 s',
      'All\t3 s\t\t3 s',
    ]);
    await finish();
  });

  it('are the same for the same settings, and others for others', async () => {
    const markup = async (query: string) => {
      const { page, finish } = await openPage(RETRIES_PATH + query);
      const svgs = await page
        .locator('.plot > svg, .herd-charts svg')
        .evaluateAll((all) => all.map((svg) => svg.outerHTML));
      await finish();
      return svgs;
    };
    const once = await markup('?first-delay=0.7');
    expect(await markup('?first-delay=0.7')).toEqual(once);
    expect(await markup('?first-delay=0.8')).not.toEqual(once);
  });

  it('show as many clients, and as long an outage, as are chosen', async () => {
    const { page, finish } = await openPage(RETRIES_PATH);
    const none = page.locator('.herd').first();
    expect(await none.innerText()).toContain('Peak 200 in 0.1 s');
    await page.getByLabel('Clients').fill('1000');
    expect(await page.locator('output[for=herd-clients]').innerText()).toBe('1000');
    expect(await none.innerText()).toContain('Peak 1000 in 0.1 s');
    // All waits together are one minute: whoever waits without jitter is gone by then.
    await page.getByLabel('Outage').fill('60');
    expect(await none.innerText()).toContain('6000 retries in all, 5980 of them wasted. 20 clients served');
    await finish();
  });

  it('are there without JavaScript, still and complete', async () => {
    const { page, finish } = await openPage(RETRIES_PATH, { javaScriptEnabled: false });
    expect(await page.locator('.policy-timeline').isVisible()).toBe(true);
    expect(await page.locator('.policy-timeline .plot-range').count()).toBe(DEFAULT_POLICY.attempts - 1);
    expect(await page.locator('.herd-chart:visible').count()).toBe(3);
    expect(await page.locator('.needs-js:visible').count()).toBe(0);
    await page.goto(new URL(SDK_RETRIES_PATH, page.url()).href);
    expect(await page.locator('.sdk-table').first().isVisible()).toBe(true);
    await finish();
  });

  it.each([375, 768, 1280])('have no label below 11 px, nor one outside their frame, at %d px', async (width) => {
    const { page, finish } = await openPage(`${RETRIES_PATH}?attempts=20&total-time=3600`, {
      viewport: { width, height: 900 },
    });
    const faults = await page.locator('.plot').evaluateAll((plots) =>
      plots.flatMap((plot) => {
        const frame = plot.getBoundingClientRect();
        return [...plot.querySelectorAll('text')]
          .filter((text) => {
            const box = text.getBoundingClientRect();
            const isSmall = Number.parseFloat(getComputedStyle(text).fontSize) < 11;
            return isSmall || box.left < frame.left || box.right > frame.right;
          })
          .map((text) => text.textContent);
      }),
    );
    expect(faults).toEqual([]);
    await finish();
  });
});

describe('what each SDK does by itself', () => {
  it('stands on the page of an error', async () => {
    const { page, finish } = await openPage(`${REFERENCE_PATH}/429-rate-limit-error`);
    const text = await page.locator('.sdk-of-error').innerText();
    expect(text).toMatch(/Python openai \d+\.\d+\.\d+\s+3 requests, then RateLimitError/);
    await finish();
  });
});
