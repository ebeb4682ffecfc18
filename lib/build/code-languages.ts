import type { CheerioAPI } from 'cheerio';
import { PROGRAM_LANGUAGES } from '@/lib/error-programs';

/**
 * @param mdx source of a page
 * @returns the language of each fenced block, in order; empty where none is named
 */
export function fenceLanguages(mdx: string): string[] {
  const marks = [...mdx.matchAll(/^[ \t]*```(\S*)/gm)];
  return marks.filter((_, index) => index % 2 === 0).map(([, language]) => language ?? '');
}

/**
 * Gives every code block of a built page the class `language-…`, and its plain text in place of coloured pieces.
 * Nextra drops the language of a fenced block on its way into the page, so it comes from the source.
 * @param page the built page; changed in place
 * @param path path of the page, for the message
 * @param fences language of each fenced block in the page's source, in order
 * @throws Error when page and source do not hold the same number of fenced blocks
 */
export function nameCodeLanguages(page: CheerioAPI, path: string, fences: readonly string[]): void {
  const blocks = page('.prose pre').toArray();
  // A component's block is a figure with a label of its own; a fenced one is not.
  const fenced = blocks.filter((block) => !page(block).parent().is('figure'));
  if (fenced.length !== fences.length) {
    throw new Error(`${path}: ${fenced.length} fenced blocks on the page, ${fences.length} in its source`);
  }
  for (const block of blocks) {
    const panel = page(block).closest('[data-panel]').attr('data-panel');
    const snippet = PROGRAM_LANGUAGES.find(({ id }) => id === panel)?.highlight;
    // What is neither fenced nor a snippet is the sample of a response.
    const language = snippet ?? fences[fenced.indexOf(block)] ?? 'json';
    // Nextra fills an empty line with a space.
    const text = page(block).text().replaceAll(/^ $/gm, '');
    page(block)
      .empty()
      .append(page('<code>').addClass(`language-${language}`).text(text));
  }
}
