/** Writes what is made from the catalogue and the snippets into public/, before the site is built. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { AnswerData } from '@/lib/answer-data';
import { readCatalogue } from '@/lib/build/catalogue';
import { pageDates } from '@/lib/build/page-dates';
import { pictureWords } from '@/lib/build/picture-words';
import { placeSnippets } from '@/lib/build/placed-snippets';
import { readProvenSnippets, withoutStreams } from '@/lib/build/proven-snippets';
import { catalogueSchema, catalogueTypes, publishedCatalogue } from '@/lib/build/published/errors-json';
import { errorProgramFiles } from '@/lib/build/read-error-programs';
import { readRecipes } from '@/lib/build/read-recipes';
import { readSdkBehaviour } from '@/lib/build/read-sdk-behaviour';
import { runMain } from '@/lib/build/run-main';
import { siteFont } from '@/lib/build/site-font';
import { requireOrigin } from '@/lib/build/site-origin';
import { robots, SITEMAP_PATH, sitemap } from '@/lib/build/sitemap';
import { snippetFiles } from '@/lib/build/snippet-files';
import { decoderSamples } from '@/lib/decoder/answer/samples';
import { type ErrorEntry, isRetryable } from '@/lib/errors';
import { placeholderField } from '@/lib/retry/placeholder';
import { policyForStatus } from '@/lib/retry/presets';
import { retryWaits } from '@/lib/retry/schedule';
import type { NumberSlot } from '@/lib/retry/snippet';
import {
  ANSWER_DATA_PATH,
  ASSETS_PATH,
  allPaths,
  answerSnippetsPath,
  DECODER_ERRORS_PATH,
  DECODER_SAMPLES_PATH,
  ERRORS_IN_SHORT_PATH,
  ERRORS_JSON_PATH,
  ERRORS_SCHEMA_PATH,
  ERRORS_TYPES_PATH,
  ogImagePath,
  SITE_ORIGIN,
} from '@/lib/site';
import { errorPicture, pagePicture } from './share-picture';
import { CONTENT_FAULTS_FILE } from './watch-content';

const isOfAttempts = ({ value }: NumberSlot) => placeholderField(value) === 'attempts';

async function writeProjections(): Promise<void> {
  requireOrigin(SITE_ORIGIN);
  rmSync(CONTENT_FAULTS_FILE, { force: true });
  const errors = readCatalogue();
  const statuses = errors.map(({ status }) => status);
  const snippets = await readProvenSnippets();
  const answerData: AnswerData = {
    languages: [...new Set(snippets.map(({ language }) => language))],
    waits: Object.fromEntries(
      errors
        .filter(({ retry }) => isRetryable(retry))
        .map(({ status }) => [status, retryWaits(policyForStatus(status)).map(({ maxMs }) => maxMs / 1000)]),
    ),
    sdks: readSdkBehaviour().map(({ language, sdk, failures }) => ({
      language,
      sdk,
      requests: Object.fromEntries(
        failures.flatMap((one) =>
          one.kind === 'status' && statuses.includes(one.status) ? [[one.status, one.requests]] : [],
        ),
      ),
    })),
    recipes: readRecipes(),
  };
  // What answers do not show: samples are loaded when one is wanted.
  const ofDecoder: ErrorEntry[] = errors.map((error) => ({
    ...error,
    vendors: {},
    pastes: [],
    sample: '',
    mayHaveRunReason: '',
  }));
  const inShort = ofDecoder.map((error) => ({ ...error, aliases: [], wordings: [] }));
  const write = (path: string, content: string | Uint8Array) => writeFileSync(`public${path}`, content);

  const writeReadable = (path: string, value: unknown) => write(path, `${JSON.stringify(value, null, 2)}\n`);

  writeReadable(ERRORS_JSON_PATH, publishedCatalogue(errors, pageDates()));
  writeReadable(ERRORS_SCHEMA_PATH, catalogueSchema);
  write(ERRORS_TYPES_PATH, await catalogueTypes());
  write(DECODER_ERRORS_PATH, JSON.stringify(ofDecoder));
  write(DECODER_SAMPLES_PATH, JSON.stringify(decoderSamples(errors)));
  write(ERRORS_IN_SHORT_PATH, JSON.stringify(inShort));
  write(ANSWER_DATA_PATH, JSON.stringify(answerData));
  const site = sitemap(allPaths(errors.map(({ slug }) => slug)));
  if (site === undefined) rmSync(`public${SITEMAP_PATH}`, { force: true });
  else write(SITEMAP_PATH, site);
  write('/robots.txt', robots());

  // styles/fonts.css asks for it there, in the built site and in `npm run dev`.
  mkdirSync('.cache', { recursive: true });
  writeFileSync('.cache/geist.woff2', await siteFont('.'));

  rmSync('public/snippets', { recursive: true, force: true });
  for (const { path, text } of [...snippetFiles(snippets), ...errorProgramFiles()]) {
    mkdirSync(dirname(`public${path}`), { recursive: true });
    write(path, text);
  }

  rmSync('public/answer-snippets', { recursive: true, force: true });
  mkdirSync('public/answer-snippets');
  for (const language of answerData.languages) {
    // Answers choose the attempts by the status, and nothing else of the policy.
    const own = withoutStreams(snippets).filter((snippet) => snippet.language === language);
    const shown = own.map((snippet) => ({ ...snippet, numbers: snippet.numbers.filter(isOfAttempts), jitter: [] }));
    write(answerSnippetsPath(language), JSON.stringify(shown));
  }

  // What the pages of errors name instead of holding it (lib/build/page-props).
  rmSync(`public${ASSETS_PATH}`, { recursive: true, force: true });
  mkdirSync(`public${ASSETS_PATH}`);
  const retried = errors.filter(({ retry }) => isRetryable(retry));
  for (const status of new Set(retried.map((error) => error.status)))
    for (const { address, text } of placeSnippets(snippets, policyForStatus(status)).files) write(address, text);

  // A picture of an error that is gone must not stay behind.
  rmSync('public/og', { recursive: true, force: true });
  mkdirSync('public/og');
  for (const path of allPaths([])) {
    const { title, text } = pictureWords(path);
    write(ogImagePath(path), await pagePicture(title, text, errors));
  }
  for (const error of errors) write(ogImagePath(`/${error.slug}`), await errorPicture(error));
}

await runMain(writeProjections);
