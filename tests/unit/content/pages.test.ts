import { compileMdx } from 'nextra/compile';
import { describe, expect, it } from 'vitest';
import { headingsOf, readPages } from '@/lib/build/content-lint/source-pages';

const pages = readPages();
describe.each(pages)('$file', (page) => {
  it('compiles as Nextra compiles it', async () => {
    const { frontMatter } = await compileMdx(page.source, { filePath: page.file, codeHighlight: false });
    expect(frontMatter.title).toBeTruthy();
    // The sidebar, the head and the share picture say the one, the page says the other.
    const [heading] = headingsOf(page);
    if (heading?.level === 1) expect(heading.text).toBe(frontMatter.title);
  });

  it('has one title at most and skips no heading level', () => {
    const levels = headingsOf(page).map(({ level }) => level);
    expect(levels.filter((level) => level === 1).length).toBeLessThanOrEqual(1);
    for (const [index, level] of levels.entries()) {
      if (index > 0) expect(level - (levels[index - 1] ?? 1)).toBeLessThanOrEqual(1);
    }
  });
});
