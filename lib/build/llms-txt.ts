import type { CheerioAPI } from 'cheerio';
import { type ErrorEntry, verdictText } from '@/lib/errors';
import { ERRORS_JSON_PATH, ERRORS_SCHEMA_PATH, LLMS_FULL_PATH, linkTo, markdownPath, SITE_NAME } from '@/lib/site';

/** A page as {@link llmsTxt} lists it. */
export interface ListedPage {
  path: string;
  title: string;
  /** What the page is about, in one line. */
  description: string;
  isError: boolean;
}

const SUMMARY =
  'The documentation of FlowAPI, an OpenAI-compatible gateway to language models: every error with its cause, what to do, ' +
  'whether to retry, and retry code that was run against injected faults.';

/**
 * @param path path of a page
 * @param page the built page
 * @param error the error whose page it is, if it is one; its facts say more than the description for search engines
 * @returns what llms.txt says about the page
 */
export function listedPage(path: string, page: CheerioAPI, error: ErrorEntry | undefined): ListedPage {
  return {
    path,
    title: page('h1').text(),
    description: error
      ? `${error.cause}. ${error.recommendation}. ${verdictText(error.retry)}.`
      : (page('meta[name="description"]').attr('content') ?? ''),
    isError: error !== undefined,
  };
}

/**
 * @param pages every page, in the order of the sidebar
 * @returns the text of llms.txt (llmstxt.org): the Markdown twins of all pages, and the catalogue as data
 */
export function llmsTxt(pages: readonly ListedPage[]): string {
  const linesOf = (listed: readonly ListedPage[]) =>
    listed.map(({ path, title, description }) => line(title, markdownPath(path), description));
  return [
    `# ${SITE_NAME}`,
    '',
    `> ${SUMMARY}`,
    '',
    '## Pages',
    '',
    ...linesOf(pages.filter(({ isError }) => !isError)),
    '',
    '## Errors',
    '',
    ...linesOf(pages.filter(({ isError }) => isError)),
    '',
    '## Data',
    '',
    line('llms-full.txt', LLMS_FULL_PATH, 'Every page of this list in one text.'),
    line('errors.json', ERRORS_JSON_PATH, 'All errors as one JSON document, for programs.'),
    line('errors.schema.json', ERRORS_SCHEMA_PATH, 'Its JSON Schema, with a description of every field.'),
    '',
  ].join('\n');
}

/**
 * @param twins the Markdown of every page, with its path, in the order of the sidebar
 * @returns the text of llms-full.txt: all of them, each with its address under its title
 */
export function llmsFull(twins: readonly { path: string; twin: string }[]): string {
  const pages = twins.map(({ path, twin }) => {
    const source = `Source: ${linkTo(markdownPath(path))}`;
    return twin.replace(/^(# .*)$/m, (title) => `${title}\n\n${source}`).trimEnd();
  });
  return `${[`> ${SUMMARY}`, ...pages].join('\n\n---\n\n')}\n`;
}

function line(title: string, path: string, description: string): string {
  return `- [${title}](${linkTo(path)}): ${description}`;
}
