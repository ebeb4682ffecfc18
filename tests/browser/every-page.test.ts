import { describe, expect, it } from 'vitest';
import { readCatalogue } from '@/lib/build/catalogue';
import { allPaths } from '@/lib/site';
import { axeViolations } from './axe';
import { openPage } from './open-page';

const paths = [...allPaths(readCatalogue().map(({ slug }) => slug)), '/404'];
const views = [375, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

describe.each(paths)('%s', (path) => {
  it.each(views)('has no fault for axe, and fits, at $width px in $colorScheme', async ({ width, colorScheme }) => {
    const { page, finish } = await openPage(path, { viewport: { width, height: 900 }, colorScheme });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect({ violations: await axeViolations(page), overflow }).toEqual({ violations: [], overflow: 0 });
    await finish();
  });
});
