import { REFERENCE_PATH } from '@/lib/site';
import type { ContentRule } from './fault';
import { anchoredTitle, headingsOf, internalLinks, lineOf, type SourcePage } from './source-pages';

/** Files and short links are written by the build, and looked for there. */
const WRITTEN_BY_BUILD = /\.\w+$|^\/e\//;

/** A link that leads to no page, or to no section of it. */
export const noDeadLink: ContentRule = (pages, errors) => {
  const rows = errors.map(({ slug }) => slug);
  return pages.flatMap((page) =>
    internalLinks(page.text)
      .filter((link) => {
        const [path = '', id] = link.split('#');
        if (WRITTEN_BY_BUILD.test(path)) return false;
        const target = path ? pages.find((candidate) => candidate.path === path) : page;
        return !target || (id !== undefined && !idsOf(target, rows).includes(id));
      })
      .map((link) => {
        const mend = 'link to a page that is there, and to a heading of it in lower case with hyphens';
        return { file: page.file, line: lineOf(page, link), found: link, mend };
      }),
  );
};

/** Ids of headings: their own, as in `## Heading [#id]`, or as github-slugger, which Nextra uses, makes them of headings without markup. */
function idsOf(page: SourcePage, rows: readonly string[]): string[] {
  const ids = headingsOf(page).map(
    (heading) =>
      anchoredTitle(heading)?.anchor ??
      heading.text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-'),
  );
  return page.path === REFERENCE_PATH ? [...ids, ...rows] : ids;
}
