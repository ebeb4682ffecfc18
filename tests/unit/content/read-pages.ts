import * as pages from '@/lib/build/content-lint/source-pages';

export {
  headingsOf,
  internalLinks,
  readPages,
  type SourcePage,
  sectionOf,
} from '@/lib/build/content-lint/source-pages';

/** The sentences of a page with four words or more, without their markup. */
export function sentencesOf(page: pages.SourcePage): string[] {
  return pages.sentencesOf(page).map(({ text }) => text);
}
