import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '@/lib/build/catalogue';
import { allPaths } from '@/lib/site';
import { openPage } from './open-page';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const paths = [...allPaths(readCatalogue().map(({ slug }) => slug)), '/404'];
const views = [375, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

describe.each(paths)('%s', (path) => {
  it.each(views)('has no fault for axe, and fits, at $width px in $colorScheme', async ({ width, colorScheme }) => {
    const { page, finish } = await openPage(path, { viewport: { width, height: 900 }, colorScheme });
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const { violations: found } = await (
        window as unknown as { axe: { run: () => Promise<{ violations: AxeViolation[] }> } }
      ).axe.run();
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect({ violations, overflow }).toEqual({ violations: [], overflow: 0 });
    await finish();
  });
});

/** The part of axe's report that is shown. */
interface AxeViolation {
  id: string;
  nodes: { html: string }[];
}
