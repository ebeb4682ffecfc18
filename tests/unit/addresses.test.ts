import { expect, it, vi } from 'vitest';
import * as site from '@/lib/site';

it.each<[string, string | undefined, string | undefined]>([
  ['an error', site.errorPath('429-rate-limit-error'), '/api-reference/error-codes/429-rate-limit-error'],
  ['its row', site.errorRowPath('429-rate-limit-error'), '/api-reference/error-codes#429-rate-limit-error'],
  ['its short address', site.shortPath('rate_limit_error'), '/e/rate_limit_error'],
  ['the picture of the home page', site.ogImagePath('/'), '/og/home.png'],
  ['the picture of another', site.ogImagePath('/guides/retries'), '/og/retries.png'],
  ['the twin of the home page', site.markdownPath('/'), '/index.md'],
  ['the twin of another', site.markdownPath('/guides/retries'), '/guides/retries.md'],
  ['a snippet', site.snippetPath('go', 'loop', 'go'), '/snippets/go/loop.go'],
  ['the snippets of an answer', site.answerSnippetsPath('go'), '/answer-snippets/go.json'],
  ['a link where the site knows no address of its own', site.linkTo('/decoder'), '/decoder'],
  ['no full address there', site.absoluteUrl('/decoder'), undefined],
])('%s', (_, found, address) => {
  expect(found).toBe(address);
});

it('what is fixed stays as it was published', async () => {
  vi.resetModules();
  expect({ ...(await import('@/lib/site')) }).toMatchObject({
    SITE_NAME: 'FlowAPI docs',
    API_BASE_URL: 'https://api.flowapi.net/v1',
    SUPPORT_EMAIL: 'contact@flowapi.net',
    REFERENCE_PATH: '/api-reference/error-codes',
    DECODER_PATH: '/decoder',
    CATALOGUE_PATH: '/reference/catalogue',
    GUIDE_PATHS: [
      '/guides/read-your-error',
      '/guides/retries',
      '/guides/sdk-retries',
      '/guides/streams-and-duplicates',
      '/guides/rate-limit-headers',
    ],
    ERRORS_JSON_PATH: '/errors.json',
    ERRORS_SCHEMA_PATH: '/errors.schema.json',
    ERRORS_TYPES_PATH: '/errors.d.ts',
    LLMS_TXT_PATH: '/llms.txt',
    LLMS_FULL_PATH: '/llms-full.txt',
    LICENSES_PATH: '/licenses.txt',
  });
});

it('every page has its address once, errors behind their reference', () => {
  const paths = site.allPaths(['429-rate-limit-error', '503-service-unavailable']);
  expect(paths.slice(0, 5)).toEqual([
    '/',
    '/api-reference/error-codes',
    '/api-reference/error-codes/429-rate-limit-error',
    '/api-reference/error-codes/503-service-unavailable',
    '/decoder',
  ]);
  expect(paths).toEqual(expect.arrayContaining([...site.GUIDE_PATHS, site.CATALOGUE_PATH]));
  expect(new Set(paths).size).toBe(paths.length);
});
