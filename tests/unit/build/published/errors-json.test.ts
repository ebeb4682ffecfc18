import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { catalogueFormat, type PublishedCatalogue, type PublishedError } from '@/lib/build/published/catalogue-format';
import { catalogueSchema, catalogueTypes, publishedCatalogue } from '@/lib/build/published/errors-json';
import { FROZEN_CATALOGUE } from '@/tests/fixtures/catalogue';
import { publishedShape, shapeNow } from '@/tests/fixtures/published';

const limited = {
  ...FROZEN_CATALOGUE.find(({ status }) => status === 429),
  aliases: ['rate_limit_exceeded', 'throttled'],
  vendors: { OpenAI: ['rate_limit_exceeded'], Groq: ['rate_limit_exceeded'] },
} as (typeof FROZEN_CATALOGUE)[number];
const dates = new Map([['pages/api-reference/error-codes/429-rate-limit-error.mdx', '2026-11-28']]);
const catalogue = publishedCatalogue(FROZEN_CATALOGUE, dates);
const byStatus = (status: number) => catalogue.errors.find((error) => error.status === status);

describe('errors.json', () => {
  it('says of an error what programs need, and nothing that only the decoder does', () => {
    const [error] = publishedCatalogue([limited], dates).errors;
    expect(error).toEqual({
      slug: '429-rate-limit-error',
      status: 429,
      type: 'rate_limit_error',
      codes: [],
      aliases: [
        { value: 'rate_limit_exceeded', vendors: ['OpenAI', 'Groq'] },
        { value: 'throttled', vendors: [] },
      ],
      cause: 'Too many requests in a short period',
      recommendation: 'Apply exponential backoff and retry',
      verdict: 'backoff',
      retryable: true,
      recovery: {
        retry: 'unchanged',
        maxRequests: 7,
        bound: {
          totalSeconds: 600,
          requestSeconds: 300,
          retryAfterSeconds: 60,
          firstDelaySeconds: 1,
          maxDelaySeconds: 30,
        },
        sideEffects: 'none',
        sideEffectsReason: limited.mayHaveRunReason,
        ask: 'support',
      },
      sample: JSON.parse(limited.sample),
      path: '/api-reference/error-codes/429-rate-limit-error',
      url: null,
      markdownPath: '/api-reference/error-codes/429-rate-limit-error.md',
      updated: '2026-11-28',
    });
  });

  it.each([
    [400, 'never', 1, 'developer', 'none'],
    [402, 'after-fix', 1, 'account-owner', 'none'],
    [500, 'unchanged', 3, 'support', 'unknown'],
    [504, 'unchanged', 2, 'support', 'unknown'],
  ])('says of %i: retry %s, %i requests, ask %s, side effects %s', (status, retry, maxRequests, ask, sideEffects) => {
    expect(byStatus(status)?.recovery).toMatchObject({ retry, maxRequests, ask, sideEffects });
  });

  it('bounds in time what a loop may do, and says of every other error that none may', () => {
    const isBounded = catalogue.errors.map(({ retryable, recovery }) => [retryable, recovery.bound !== null]);
    expect(isBounded.filter(([retryable, bounded]) => retryable !== bounded)).toEqual([]);
  });

  it('dates itself by its newest page, and not at all where git knows nothing', () => {
    expect(catalogue.updated).toBe('2026-11-28');
    const undated = publishedCatalogue(FROZEN_CATALOGUE, new Map());
    expect([undated.updated, undated.errors[0]?.updated]).toEqual([null, null]);
  });

  it('names full addresses only where the site knows its own', async () => {
    vi.stubEnv('NEXT_PUBLIC_SITE_ORIGIN', 'https://docs.example');
    vi.resetModules();
    const { publishedCatalogue: withOrigin } = await import('@/lib/build/published/errors-json');
    const { $schema, errors } = withOrigin([limited], dates);
    expect($schema).toBe('https://docs.example/errors.schema.json');
    expect(errors[0]?.url).toBe('https://docs.example/api-reference/error-codes/429-rate-limit-error');
    vi.unstubAllEnvs();
    vi.resetModules();
    expect(catalogue.$schema).toBe('/errors.schema.json');
  });
});

describe('its schema', () => {
  it('describes every field, and lets new ones pass', () => {
    const text = JSON.stringify(catalogueSchema);
    expect(catalogueSchema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(text).not.toContain('additionalProperties');
    const undescribed: string[] = [];
    const visit = (name: string, value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, field] of Object.entries('properties' in value ? (value.properties ?? {}) : {}))
        if (!('description' in field) && !('$ref' in field) && !('properties' in field))
          undescribed.push(`${name}.${key}`);
      for (const [key, child] of Object.entries(value)) visit(key, child);
    };
    visit('', catalogueSchema);
    expect(undescribed).toEqual([]);
    expect(catalogueFormat.parse({ ...catalogue, invented: 1 })).toBeTruthy();
  });

  it('only grows: what was published is there as it was', () => {
    expect(publishedShape().filter((line) => !shapeNow().includes(line))).toEqual([]);
  });

  it('is noted with every field, so that the next change cannot lose it: run npm run published', () => {
    expect(shapeNow().filter((line) => !publishedShape().includes(line))).toEqual([]);
  });
});

describe('its types', () => {
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'types-'));
    writeFileSync(join(folder, 'errors.d.ts'), await catalogueTypes());
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const example = /```typescript\n(.*?)```/s.exec(readFileSync('pages/reference/catalogue.mdx', 'utf8'))?.[1] ?? '';

  it('fit the document and the example of the page, and refuse what is not in the format', () => {
    const wrong = { ...catalogue, version: 2 };
    const file = join(folder, 'use.ts');
    const uses = [catalogue, wrong].map(
      (value, index) => `export const use${index}: ErrorCatalogue = ${JSON.stringify(value)};`,
    );
    writeFileSync(file, `${example}\n${uses.join('\n')}\n`);
    const program = ts.createProgram([file], { strict: true, noEmit: true, types: [], lib: ['lib.es2022.d.ts'] });
    const messages = ts.getPreEmitDiagnostics(program).map(({ messageText }) => String(messageText));
    expect(messages).toEqual([`Type '2' is not assignable to type '1'.`]);
  });

  it('let the example find an error by status, and where several share it by code and type', async () => {
    const { code } = transformSync(example, { loader: 'ts', format: 'esm' });
    const { findError } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
      findError: (from: PublishedCatalogue, status: number, body: object) => PublishedError | undefined;
    };
    const twins = { ...catalogue, errors: [...catalogue.errors, { ...catalogue.errors[0], type: 'too_long' }] };
    const find = (...args: [number, object]) => findError(twins as PublishedCatalogue, ...args)?.type;
    expect(find(429, {})).toBe('rate_limit_error');
    expect(find(400, { type: 'TOO_LONG', code: null })).toBe('too_long');
    expect(find(400, { type: 'other' })).toBeUndefined();
    expect(find(418, {})).toBeUndefined();
  });
});
