/** Path of what a host answers where a Markdown twin is missing. */
export const MISSING_MARKDOWN_PATH = '/404.md';

/** A page by its twin. */
export interface TwinLink {
  title: string;
  /** Where the twin lies: a path or a full address. */
  href: string;
}

/** How many similar pages are named, and how much of what was asked for they must hold. */
const MOST_SIMILAR = 5;
const LEAST_SHARED = 0.5;

/** A line of the list, as {@link missingMarkdown} writes it. */
const ITEM = /^- \[([^\]]*)\]\(([^)]*)\)$/gm;

/**
 * @param pages every page
 * @param asked path that was asked for; left out for hosts, which answer every path with the same file
 * @returns the answer in Markdown where a twin is missing: pages whose address or title is like it, and then all
 */
export function missingMarkdown(pages: readonly TwinLink[], asked?: string): string {
  const similar = asked === undefined ? [] : similarTo(asked, pages);
  const sections = [
    '# Page not found',
    'This address leads to no page.',
    ...(similar.length > 0 ? ['## Similar pages', listOf(similar)] : []),
    '## All pages',
    listOf(pages),
  ];
  return `${sections.join('\n\n')}\n`;
}

/**
 * @param text what {@link missingMarkdown} wrote for hosts
 * @returns the pages that it lists
 */
export function pagesOf(text: string): TwinLink[] {
  return [...text.matchAll(ITEM)].map(([, title = '', href = '']) => ({ title, href }));
}

function listOf(pages: readonly TwinLink[]): string {
  return pages.map(({ title, href }) => `- [${title}](${href})`).join('\n');
}

/** The pages that hold the most of what was asked for, in pieces of three letters, so that a changed ending still counts. */
function similarTo(asked: string, pages: readonly TwinLink[]): TwinLink[] {
  const wanted = piecesOf(asked.replace(/\.md$/, ''));
  const shared = ({ title, href }: TwinLink) => {
    const there = piecesOf(`${href.replace(/\.md$/, '')} ${title}`);
    return [...wanted].filter((piece) => there.has(piece)).length / Math.max(wanted.size, 1);
  };
  return pages
    .map((page) => ({ page, share: shared(page) }))
    .filter(({ share }) => share >= LEAST_SHARED)
    .sort((a, b) => b.share - a.share)
    .slice(0, MOST_SIMILAR)
    .map(({ page }) => page);
}

function piecesOf(text: string): Set<string> {
  const words = text.toLowerCase().split(/[^a-z0-9]+/);
  return new Set(
    words.flatMap((word) => Array.from({ length: Math.max(word.length - 2, 0) }, (_, at) => word.slice(at, at + 3))),
  );
}
