import { compile } from 'json-schema-to-typescript';
import { z } from 'zod';
import { pageFile } from '@/lib/build/page-dates';
import { type ErrorEntry, isRetryable } from '@/lib/errors';
import type { RetryPolicy } from '@/lib/retry/policy';
import { policyForStatus } from '@/lib/retry/presets';
import {
  absoluteUrl,
  ERRORS_JSON_PATH,
  ERRORS_SCHEMA_PATH,
  errorPath,
  linkTo,
  markdownPath,
  SUPPORT_EMAIL,
} from '@/lib/site';
import { catalogueFormat, FORMAT_VERSION, type PublishedCatalogue, type PublishedError } from './catalogue-format';
import { retryOf, sideEffectsOf } from './recovery-format';

/** Response header that support asks for. Source: the owner's facts. */
const REQUEST_ID_HEADER = 'X-Request-ID';

/**
 * @param errors the catalogue
 * @param dates when each page last changed, by its file; empty where git does not know
 * @returns the catalogue as programs read it
 * @throws ZodError if it would not match its own schema
 */
export function publishedCatalogue(
  errors: readonly ErrorEntry[],
  dates: ReadonlyMap<string, string>,
): PublishedCatalogue {
  const published = errors.map((error) => publishedError(error, dates));
  const updated = published.map((error) => error.updated).filter((date) => date !== null);
  return catalogueFormat.parse({
    $schema: linkTo(ERRORS_SCHEMA_PATH),
    version: FORMAT_VERSION,
    updated: updated.sort().at(-1) ?? null,
    support: { email: SUPPORT_EMAIL, requestIdHeader: REQUEST_ID_HEADER },
    errors: published,
  });
}

function publishedError(error: ErrorEntry, dates: ReadonlyMap<string, string>): PublishedError {
  const { slug, status, type, codes, cause, recommendation, retry: verdict } = error;
  const path = errorPath(slug);
  const { retry, ask } = retryOf(verdict);
  const retryable = isRetryable(verdict);
  return {
    slug,
    status,
    type,
    codes,
    aliases: error.aliases.map((value) => ({ value, vendors: vendorsOf(value, error) })),
    cause,
    recommendation,
    verdict,
    retryable,
    recovery: {
      retry,
      maxRequests: retryable ? policyForStatus(status).attempts : 1,
      bound: retryable ? boundOf(policyForStatus(status)) : null,
      sideEffects: sideEffectsOf(error.mayHaveRun),
      sideEffectsReason: error.mayHaveRunReason,
      ask,
    },
    sample: JSON.parse(error.sample),
    path,
    url: absoluteUrl(path) ?? null,
    markdownPath: markdownPath(path),
    updated: dates.get(pageFile(path)) ?? null,
  };
}

function boundOf(policy: RetryPolicy): PublishedError['recovery']['bound'] {
  return {
    totalSeconds: policy.totalTimeMs / 1000,
    requestSeconds: policy.timeoutMs / 1000,
    retryAfterSeconds: policy.retryAfterCapMs / 1000,
    firstDelaySeconds: policy.firstDelayMs / 1000,
    maxDelaySeconds: policy.maxDelayMs / 1000,
  };
}

function vendorsOf(alias: string, { vendors }: ErrorEntry): string[] {
  return Object.entries(vendors)
    .filter(([, aliases]) => aliases.includes(alias))
    .map(([vendor]) => vendor);
}

/** The JSON Schema of {@link publishedCatalogue}, draft 2020-12. It allows fields that it does not know. */
export const catalogueSchema = {
  $id: linkTo(ERRORS_SCHEMA_PATH),
  ...z.toJSONSchema(catalogueFormat, { io: 'input' }),
};

/** @returns the TypeScript types of {@link publishedCatalogue}, as the text of a declaration file */
export async function catalogueTypes(): Promise<string> {
  const { $schema: _draft, $id: _id, ...schema } = catalogueSchema;
  return compile(schema as Parameters<typeof compile>[0], 'ErrorCatalogue', {
    bannerComment: `/** Types of ${linkTo(ERRORS_JSON_PATH)}, version ${FORMAT_VERSION}. */`,
    style: { singleQuote: true, printWidth: 100 },
  });
}
