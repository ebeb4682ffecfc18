import type { CheerioAPI } from 'cheerio';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';
import { fenceLanguages } from './code-languages';
import { twinArticle } from './twin-article';

const STYLE: Options = {
  bullet: '-',
  rule: '-',
  // `<mail@host>` would read as a tag.
  resourceLink: true,
  handlers: {
    // Inside a word GFM never reads an underscore as emphasis, and `rate\_limit\_error` would not be found.
    text: (node: { value: string }, _parent, state, info) =>
      state.safe(node.value, info).replaceAll(/(?<=[a-z0-9])\\_(?=[a-z0-9])/gi, '_'),
  },
};

const converter = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeRemark)
  // Padding would make the widest cell set the width of a whole column.
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, STYLE);

/**
 * @param path path of a page
 * @param page the built page
 * @param mdx its source
 * @returns the text of the page's Markdown twin, beginning with its title
 */
export function markdownTwin(path: string, page: CheerioAPI, mdx: string): string {
  return String(converter.processSync(twinArticle(path, page, fenceLanguages(mdx))));
}
