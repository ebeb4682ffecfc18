import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const SCRIPT = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The part of axe's report that is shown. */
interface AxeReport {
  violations: { id: string; nodes: { html: string }[] }[];
}

/**
 * @param page an open page, in the state to be judged
 * @returns what axe finds wrong with it, one line per rule; empty if nothing
 */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(SCRIPT);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: () => Promise<AxeReport> } };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
}
