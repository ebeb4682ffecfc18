import type { TokenLine } from '@/lib/code-lines';
import type { ErrorEntry } from '@/lib/errors';
import type { ProvenSnippet } from '@/lib/retry/proven-snippet';
import { type SdkOnStatuses, type SdkSummary, sdkOnStatuses, summariseSdk } from '@/lib/retry/sdk-summary';
import { readCatalogue } from './catalogue';
import { highlight } from './highlight';
import { readProvenSnippets } from './proven-snippets';
import { readSdkBehaviour } from './sdk-behaviour';

/** What Nextra hands to `useData()` on a page that was built with one of the functions below. */
interface PageProps<Data> {
  props: { ssg: Data };
}

/** Props of pages that list the errors: the catalogue. */
export async function getCatalogueProps(): Promise<PageProps<{ errors: ErrorEntry[] }>> {
  return { props: { ssg: { errors: readCatalogue() } } };
}

/** Props of the reference: the catalogue and the snippets. */
export async function getReferenceProps(): Promise<PageProps<{ errors: ErrorEntry[]; snippets: ProvenSnippet[] }>> {
  return { props: { ssg: { errors: readCatalogue(), snippets: await readProvenSnippets() } } };
}

/** What the retry guide shows: every error's verdict, the snippets, and what each SDK does by itself. */
interface GuideData {
  errors: Pick<ErrorEntry, 'slug' | 'status' | 'retry'>[];
  snippets: ProvenSnippet[];
  sdks: SdkSummary[];
}

/** Props of the retry guide. */
export async function getGuideProps(): Promise<PageProps<GuideData>> {
  const errors = readCatalogue().map(({ slug, status, retry }) => ({ slug, status, retry }));
  const sdks = readSdkBehaviour().map(summariseSdk);
  return { props: { ssg: { errors, snippets: await readProvenSnippets(), sdks } } };
}

/** Sample bodies by slug, highlighted, and what each SDK does by itself on the statuses of the catalogue. */
interface FinalErrorData {
  samples: Record<string, TokenLine[]>;
  sdks: SdkOnStatuses[];
}

/** Props of the page of an error that must not be retried. */
export async function getFinalErrorProps(): Promise<PageProps<FinalErrorData>> {
  return { props: { ssg: await finalErrorData() } };
}

/** Props of the page of an error that may be retried: the same, and the snippets. */
export async function getRetryableErrorProps(): Promise<PageProps<FinalErrorData & { snippets: ProvenSnippet[] }>> {
  return { props: { ssg: { ...(await finalErrorData()), snippets: await readProvenSnippets() } } };
}

async function finalErrorData(): Promise<FinalErrorData> {
  const errors = readCatalogue();
  const statuses = errors.map(({ status }) => status);
  const samples = errors.map(async ({ slug, sample }) => [slug, await highlight(sample, 'json')] as const);
  return {
    samples: Object.fromEntries(await Promise.all(samples)),
    sdks: readSdkBehaviour().map((behaviour) => sdkOnStatuses(behaviour, statuses)),
  };
}
