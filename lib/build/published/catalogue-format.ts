import { z } from 'zod';
import { RETRY_VERDICTS } from '@/lib/errors';
import { SUPPORT_EMAIL } from '@/lib/site';
import { recovery } from './recovery-format';

/** Version of the format of errors.json. Within one, fields are only added; whatever else changes makes the next. */
export const FORMAT_VERSION = 1;

const date = z.iso.date().nullable();

const sample = z
  .object({
    error: z.object({
      message: z.string().meta({ description: 'A description for people. Its wording may change.' }),
      type: z.string().meta({ description: 'The kind of error.', examples: ['rate_limit_error'] }),
      code: z
        .string()
        .nullable()
        .meta({ description: 'The precise error, where there is one.', examples: [null] }),
    }),
  })
  .meta({ id: 'ErrorBody', description: 'A response body as the API sends it. The message is an example.' });

const alias = z
  .object({
    value: z.string().meta({
      description: 'The value, in lower case with underscores.',
      examples: ['rate_limit_exceeded'],
    }),
    vendors: z.array(z.string()).meta({
      description: 'APIs and gateways that are known to use it; empty where none is on record.',
      examples: [['OpenAI', 'Groq']],
    }),
  })
  .meta({
    id: 'Alias',
    description: 'A value of error.code or error.type by which another OpenAI-compatible API means the same error.',
  });

const error = z
  .object({
    slug: z.string().meta({
      description: 'Key of the error: status and type. It never changes.',
      examples: ['429-rate-limit-error'],
    }),
    status: z
      .int()
      .min(400)
      .max(599)
      .meta({ description: 'HTTP status of the response.', examples: [429] }),
    type: z.string().meta({
      description: 'FlowAPI’s error.type. It may stand for several statuses.',
      examples: ['rate_limit_error'],
    }),
    codes: z.array(z.string()).meta({
      description: 'Values of error.code that FlowAPI is known to send. Empty where none is documented.',
      examples: [['invalid_api_key']],
    }),
    aliases: z.array(alias).meta({
      description: 'How other OpenAI-compatible APIs call the same error. General knowledge, no promise of FlowAPI.',
    }),
    cause: z.string().meta({ description: 'Common cause.', examples: ['Too many requests in a short period'] }),
    recommendation: z.string().meta({ description: 'What to do.', examples: ['Apply exponential backoff and retry'] }),
    verdict: z.enum(RETRY_VERDICTS).meta({
      description:
        'What to do about sending the request again. change-request: send another one. fix-account: put key, balance or access right first. ' +
        'backoff: send it again after Retry-After or a growing, random wait. retry-then-support: a few retries, then ask support.',
    }),
    retryable: z.boolean().meta({ description: 'Whether a loop may send the same request again.' }),
    recovery,
    sample,
    path: z.string().meta({
      description: 'Address of the error’s page, from the root of the site.',
      examples: ['/api-reference/error-codes/429-rate-limit-error'],
    }),
    url: z.url().nullable().meta({
      description: 'The same as a full address; null where the site was built without knowing its own.',
    }),
    markdownPath: z.string().meta({
      description: 'Address of the same page in Markdown.',
      examples: ['/api-reference/error-codes/429-rate-limit-error.md'],
    }),
    updated: date.meta({
      description: 'Day on which the page last changed, in UTC; null where the history was not there at build.',
      examples: ['2026-11-28'],
    }),
  })
  .meta({ id: 'CatalogueError', description: 'One error.' });

/**
 * errors.json, field by field. New fields may come at any time: readers must pass over what they do not know. The descriptions are the documentation:
 * the schema, the types and the page about the catalogue are made from them.
 */
export const catalogueFormat = z
  .object({
    $schema: z.string().meta({ description: 'Address of the JSON Schema of this document.' }),
    version: z.literal(FORMAT_VERSION).meta({
      description: 'Version of the format. Within a version fields are only added. Check it first.',
    }),
    updated: date.meta({
      description:
        'Day on which any of the errors last changed, in UTC; null where the history was not there at build.',
      examples: ['2026-11-28'],
    }),
    support: z
      .object({
        email: z.email().meta({ description: 'Where to report errors that persist.', examples: [SUPPORT_EMAIL] }),
        requestIdHeader: z.string().meta({
          description: 'Response header whose value to give with the report, where there is one.',
          examples: ['X-Request-ID'],
        }),
      })
      .meta({ id: 'Support', description: 'Whom to write to.' }),
    errors: z.array(error).meta({ description: 'Every error, by status and then by type.' }),
  })
  .meta({
    title: 'ErrorCatalogue',
    description: 'Every error of FlowAPI: what it is, what to do, and whether to send the request again.',
  });

/** What {@link catalogueFormat} describes. */
export type PublishedCatalogue = z.infer<typeof catalogueFormat>;

/** One error of errors.json. */
export type PublishedError = PublishedCatalogue['errors'][number];
