import type { TokenLine } from '@/lib/code-lines';
import type { HighlightedProgram } from '@/lib/error-programs';
import type { ErrorEntry } from '@/lib/errors';
import type { Guide } from '@/lib/guide';
import type { PublishedField } from '@/lib/published-field';
import type { MutantReport } from '@/lib/retry/mutant-result';
import { policyForStatus, presetSnippet } from '@/lib/retry/presets';
import type { PlacedSnippet, ProvenSnippet } from '@/lib/retry/proven-snippet';
import { type SdkOnStatuses, type SdkSummary, sdkOnStatuses, summariseSdk } from '@/lib/retry/sdk-summary';
import { readCatalogue, readError } from './catalogue';
import { highlight } from './highlight';
import { readMutantReport } from './mutant-results';
import { IS_BUILD, oncePerBuild } from './once-per-build';
import { placeSnippets } from './placed-snippets';
import { readProvenSnippets, withoutStreams } from './proven-snippets';
import { catalogueFormat } from './published/catalogue-format';
import { fieldsOf } from './published/format-fields';
import { readErrorPrograms } from './read-error-programs';
import { readGuides } from './read-guides';
import { readSdkBehaviour } from './read-sdk-behaviour';

/** Every page with snippets asks for them. */
const provenSnippets = oncePerBuild(() => readProvenSnippets());

/** Every page of an error asks for them. */
const sdkBehaviour = oncePerBuild(() => readSdkBehaviour());

/** The snippets of an error's page, by its status. In `npm run dev` a page holds all code. */
const snippetsForStatus = oncePerBuild(async (status: number): Promise<PlacedSnippet[]> => {
  const snippets = await provenSnippets();
  const policy = policyForStatus(status);
  return IS_BUILD ? placeSnippets(snippets, policy).snippets : snippets.map((one) => presetSnippet(one, policy));
});

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
  return { props: { ssg: { errors: readCatalogue(), snippets: withoutStreams(await provenSnippets()) } } };
}

/** What the retry guide shows: every error's verdict, the snippets, what each SDK does by itself, and what the lab made of broken snippets. */
interface GuideData {
  errors: Pick<ErrorEntry, 'slug' | 'status' | 'retry'>[];
  snippets: ProvenSnippet[];
  sdks: SdkSummary[];
  mutants: MutantReport;
}

/** Props of the retry guide. */
export async function getGuideProps(): Promise<PageProps<GuideData>> {
  const errors = readCatalogue().map(({ slug, status, retry }) => ({ slug, status, retry }));
  const sdks = readSdkBehaviour().map(summariseSdk);
  return { props: { ssg: { errors, snippets: await provenSnippets(), sdks, mutants: readMutantReport() } } };
}

/** Props of the list of guides: what each is called, and what its head says it is about. */
export async function getGuideListProps(): Promise<PageProps<{ guides: Guide[] }>> {
  return { props: { ssg: { guides: readGuides() } } };
}

/** Props of the page about errors.json: its fields. */
export async function getFormatProps(): Promise<PageProps<{ fields: PublishedField[] }>> {
  return { props: { ssg: { fields: fieldsOf(catalogueFormat) } } };
}

/** Props of the guide to what an error holds: its programs. */
export async function getReadErrorProps(): Promise<PageProps<{ programs: HighlightedProgram[] }>> {
  return { props: { ssg: { programs: await readErrorPrograms() } } };
}

/** Props of the guide to what SDKs do by themselves. */
export async function getSdkProps(): Promise<PageProps<{ sdks: SdkSummary[] }>> {
  return { props: { ssg: { sdks: readSdkBehaviour().map(summariseSdk) } } };
}

/** What the page of an error shows beside its front matter: the sample body, highlighted, and what each SDK does by itself on its status. */
interface FinalErrorData {
  sample: TokenLine[];
  sdks: SdkOnStatuses[];
}

/**
 * Props of the page of an error that must not be retried.
 * @param slug the page's own error; a page that carried all samples would grow with every error
 * @returns what Next calls at build
 */
export function finalErrorProps(slug: string): () => Promise<PageProps<FinalErrorData>> {
  return async () => ({ props: { ssg: await finalErrorData(readError(slug)) } });
}

/**
 * Props of the page of an error that may be retried: the same, and the snippets with the attempts that it deserves.
 * @param slug the page's own error
 * @returns what Next calls at build
 */
export function retryableErrorProps(
  slug: string,
): () => Promise<PageProps<FinalErrorData & { snippets: PlacedSnippet[] }>> {
  return async () => {
    const error = readError(slug);
    return { props: { ssg: { ...(await finalErrorData(error)), snippets: await snippetsForStatus(error.status) } } };
  };
}

async function finalErrorData({ sample, status }: ErrorEntry): Promise<FinalErrorData> {
  return {
    sample: await highlight(sample, 'json'),
    sdks: sdkBehaviour().map((behaviour) => sdkOnStatuses(behaviour, [status])),
  };
}
