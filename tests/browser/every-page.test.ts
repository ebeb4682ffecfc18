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
    const covered = await page.evaluate(codeUnderCopy);
    expect({ violations: await axeViolations(page), overflow, covered }).toEqual({
      violations: [],
      overflow: 0,
      covered: [],
    });
    await finish();
  });
});

/** @returns the lines of code that a copy button hides a part of */
function codeUnderCopy(): string[] {
  return [...document.querySelectorAll('.code-block')].flatMap((block) => {
    const button = block.querySelector('.copy-button')?.getBoundingClientRect();
    if (!button?.width) return [];
    const isUnder = ({ left, right, top, bottom }: DOMRect) =>
      right > button.left && left < button.right && bottom > button.top && top < button.bottom;
    return [...block.querySelectorAll('code > span')].flatMap((line) => {
      const range = document.createRange();
      range.selectNodeContents(line);
      return [...range.getClientRects()].some(isUnder) ? [line.textContent ?? ''] : [];
    });
  });
}
