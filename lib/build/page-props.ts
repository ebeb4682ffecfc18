import type { TokenLine } from '@/lib/code-lines';
import type { ErrorEntry } from '@/lib/errors';
import type { HighlightedSnippet } from '@/lib/retry/snippet';
import { readCatalogue } from './catalogue';
import { highlight } from './highlight';
import { readSnippets } from './snippets';

/** What Nextra hands to `useData()` on a page that was built with one of the functions below. */
interface PageProps<Data> {
  props: { ssg: Data };
}

/** Props of pages with a paste box: the catalogue. */
export async function getCatalogueProps(): Promise<PageProps<{ errors: ErrorEntry[] }>> {
  return { props: { ssg: { errors: readCatalogue() } } };
}

/** Props of the reference: the catalogue and the snippets. */
export async function getReferenceProps(): Promise<
  PageProps<{ errors: ErrorEntry[]; snippets: HighlightedSnippet[] }>
> {
  return { props: { ssg: { errors: readCatalogue(), snippets: await readSnippets() } } };
}

/** Sample bodies by slug, highlighted. */
interface Samples {
  samples: Record<string, TokenLine[]>;
}

/** Props of the page of an error that must not be retried: the samples only. */
export async function getFinalErrorProps(): Promise<PageProps<Samples>> {
  return { props: { ssg: { samples: await highlightSamples() } } };
}

/** Props of the page of an error that may be retried: the samples and the snippets. */
export async function getRetryableErrorProps(): Promise<PageProps<Samples & { snippets: HighlightedSnippet[] }>> {
  return { props: { ssg: { samples: await highlightSamples(), snippets: await readSnippets() } } };
}

async function highlightSamples(): Promise<Record<string, TokenLine[]>> {
  const samples = readCatalogue().map(async ({ slug, sample }) => [slug, await highlight(sample, 'json')] as const);
  return Object.fromEntries(await Promise.all(samples));
}
