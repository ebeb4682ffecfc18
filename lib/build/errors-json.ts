import { z } from 'zod';
import type { ErrorEntry } from '@/lib/errors';
import { absoluteUrl, errorPath } from '@/lib/site';
import { errorFrontMatter } from './error-schema';

/** One error as programs read it: its facts, its key and the address of its page. */
const publishedError = errorFrontMatter.extend({ slug: z.string(), url: z.url() });

/** The catalogue as programs read it. */
const publishedCatalogue = z.strictObject({ $schema: z.url(), errors: z.array(publishedError) });

/** Address of the schema of {@link errorsJson}. */
const SCHEMA_URL = absoluteUrl('/errors.schema.json');

/**
 * @param errors the catalogue
 * @returns the text of errors.json
 * @throws ZodError if the text would not match its own schema
 */
export function errorsJson(errors: ErrorEntry[]): string {
  const catalogue = {
    $schema: SCHEMA_URL,
    errors: errors.map((error) => ({ ...error, url: absoluteUrl(errorPath(error.slug)) })),
  };
  return toText(publishedCatalogue.parse(catalogue));
}

/** @returns the text of errors.schema.json, JSON Schema draft 2020-12 */
export function errorsSchema(): string {
  return toText({ $id: SCHEMA_URL, ...z.toJSONSchema(publishedCatalogue, { io: 'input' }) });
}

function toText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
