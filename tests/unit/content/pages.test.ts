import { compileMdx } from 'nextra/compile';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '@/lib/build/catalogue';
import { REFERENCE_PATH } from '@/lib/site';
import { headingsOf, internalLinks, readPages, type SourcePage, sentencesOf } from './read-pages';

const pages = readPages();
const rows = readCatalogue().map(({ slug }) => slug);

/** Ids as github-slugger, which Nextra uses, makes them of headings without markup. */
function idsOf(page: SourcePage): string[] {
  const ids = headingsOf(page).map(({ text }) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
  return page.path === REFERENCE_PATH ? [...ids, ...rows] : ids;
}

describe.each(pages)('$file', (page) => {
  it('compiles as Nextra compiles it', async () => {
    const { frontMatter } = await compileMdx(page.source, { filePath: page.file, codeHighlight: false });
    expect(frontMatter.title).toBeTruthy();
  });

  it('has one title at most and skips no heading level', () => {
    const levels = headingsOf(page).map(({ level }) => level);
    expect(levels.filter((level) => level === 1).length).toBeLessThanOrEqual(1);
    for (const [index, level] of levels.entries()) {
      if (index > 0) expect(level - (levels[index - 1] ?? 1)).toBeLessThanOrEqual(1);
    }
  });

  it('links only to pages and sections that exist', () => {
    const dead = internalLinks(page.text).filter((link) => {
      const [path, id] = link.split('#');
      // A file is written by the build; tests/site/links.test.ts looks for it there.
      if (/\.\w+$/.test(path ?? '')) return false;
      const target = path ? pages.find((candidate) => candidate.path === path) : page;
      return !target || (id !== undefined && !idsOf(target).includes(id));
    });
    expect(dead).toEqual([]);
  });

  it('names no version of an SDK or tool: such a number is true for a week, and comes from the data of the lab', () => {
    expect(page.text.match(/\b(?:openai|async-openai|tenacity|curl|httpx)\S* v?\d+\.\d[\d.]*/gi) ?? []).toEqual([]);
  });

  it('promises no request id: the header is named with its condition', () => {
    const promises = sentencesOf(page).filter(
      (sentence) => /x-request-id/i.test(sentence) && !/(?:if|when) there is one/.test(sentence),
    );
    expect(promises).toEqual([]);
  });
});
