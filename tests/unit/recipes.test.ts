import { describe, expect, it } from 'vitest';
import { readCatalogue } from '@/lib/build/catalogue';
import { readRecipes } from '@/lib/build/read-recipes';
import { decode } from '@/lib/decoder/decode';
import { entriesOf, isRetryable } from '@/lib/errors';
import { leadOf, recipeFor } from '@/lib/recipes';

const errors = readCatalogue();
const recipes = readRecipes();

/** What people paste, as SDKs print it or as a body, and the section that its message or code calls for. */
const pastes: [paste: string, slug: string, anchor: string | undefined][] = [
  [
    "openai.BadRequestError: Error code: 400 - {'error': {'message': \"This model's maximum context length is 128000 tokens. However, your messages resulted in 130012 tokens.\", 'type': 'invalid_request_error', 'param': 'messages', 'code': 'context_length_exceeded'}}",
    '400-invalid-request-error',
    'context-length',
  ],
  [
    '{"error":{"message":"prompt is too long: 210000 tokens > 200000 maximum","type":"invalid_request_error","code":null}}',
    '400-invalid-request-error',
    'context-length',
  ],
  [
    "BadRequestError: 400 Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
    '400-invalid-request-error',
    'unsupported-parameter',
  ],
  [
    "BadRequestError: 400 Invalid schema for response_format 'answer': In context=(), 'additionalProperties' is required to be supplied and to be false.",
    '400-invalid-request-error',
    'schema',
  ],
  ['BadRequestError: 400 You uploaded an unsupported image.', '400-invalid-request-error', 'image'],
  ['BadRequestError: 400 temperature must be between 0 and 2, got 3.5', '400-invalid-request-error', undefined],
  [
    'AuthenticationError: 401 Incorrect API key provided: none. You can find your API key at https://platform.openai.com/account/api-keys.',
    '401-invalid-api-key',
    'works-in-curl',
  ],
  [
    '{"error":{"message":"The API key is not valid.","type":"invalid_request_error","code":"invalid_api_key"}}',
    '401-invalid-api-key',
    'test-the-key',
  ],
  [
    "openai.RateLimitError: Error code: 429 - {'error': {'message': 'You exceeded your current quota.', 'type': 'insufficient_quota', 'param': None, 'code': 'insufficient_quota'}}",
    '402-insufficient-balance',
    'money-or-pace',
  ],
  [
    "openai.PermissionDeniedError: Error code: 403 - {'error': {'code': 'unsupported_country_region_territory', 'message': 'Country, region, or territory not supported', 'param': None, 'type': 'request_forbidden'}}",
    '403-permission-error',
    'where-from',
  ],
  [
    'PermissionDeniedError: 403 This account has no access to the requested model.',
    '403-permission-error',
    'model-access',
  ],
  ['NotFoundError: 404 The model `gpt-4oo` does not exist.', '404-not-found-error', 'model-id'],
  ['NotFoundError: 404 Invalid URL (POST /v1/v1/chat/completions)', '404-not-found-error', 'request-path'],
  [
    'RateLimitError: 429 Rate limit reached for requests per min. Limit: 3, Requested: 1. Please try again in 20s.',
    '429-rate-limit-error',
    'stay-under-a-limit',
  ],
  ['RateLimitError: 429 The provider is temporarily rate-limited upstream.', '429-rate-limit-error', 'whose-limit'],
  [
    'InternalServerError: 502 <html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>',
    '502-server-error',
    'who-answered',
  ],
  ['InternalServerError: 503 no healthy upstream', '503-service-unavailable', 'model-or-proxy'],
  ['InternalServerError: 504 upstream request timeout', '504-gateway-timeout', 'long-requests'],
];

describe('the section that an answer leads to', () => {
  it.each(pastes)('%s', (paste, slug, anchor) => {
    const answer = decode(paste, errors, 0);
    expect(answer.errors[0]).toBe(slug);
    const facts = answer.kind === 'known' ? { message: answer.shown.text, ...answer.extracted } : {};
    expect(recipeFor(recipes[slug] ?? [], facts)?.anchor).toBe(anchor);
  });

  it('is reached by a paste, each of them', () => {
    const all = Object.entries(recipes).flatMap(([slug, own]) => own.map(({ anchor }) => `${slug}#${anchor}`));
    expect([...new Set(pastes.flatMap(([, slug, anchor]) => (anchor ? `${slug}#${anchor}` : [])))].sort()).toEqual(
      all.sort(),
    );
  });

  it('comes first only where a retry cannot help, and its title is an order', () => {
    for (const [slug, own] of Object.entries(recipes)) {
      const leading = own.filter(({ leads }) => leads);
      if (leading.length > 0) expect(isRetryable(entriesOf([slug], errors)[0]?.retry ?? 'backoff')).toBe(false);
      for (const { title, codes } of leading) {
        expect(title).not.toMatch(/\?$|^It /);
        expect(codes.length).toBeGreaterThan(0);
      }
    }
    const [leading] = recipes['400-invalid-request-error'] ?? [];
    const [code] = leading?.codes ?? [];
    expect(leading && leadOf(leading, code === undefined ? {} : { code }, undefined)).toBe(
      'Make the prompt fit the context length',
    );
  });

  it('has a title and asks for something', () => {
    for (const { title, codes, words } of Object.values(recipes).flat()) {
      expect(title).toMatch(/^[A-Z]/);
      expect(codes.length + words.length).toBeGreaterThan(0);
    }
  });
});

it('takes a code before what the message says, and words in their order', () => {
  const [byCode, byWords] = [
    { anchor: 'code', title: 'Code', codes: ['a_code'], words: [] },
    { anchor: 'words', title: 'Words', codes: [], words: ['one|uno … two'] },
  ];
  const all = [byWords, byCode];
  expect(recipeFor(all, { code: 'a_code', message: 'One and two' })).toBe(byCode);
  expect(recipeFor(all, { type: 'a_code' })).toBe(byCode);
  expect(recipeFor(all, { message: 'Uno, then TWO' })).toBe(byWords);
  expect(recipeFor(all, { message: 'two, then one' })).toBeUndefined();
  expect(recipeFor(all, {})).toBeUndefined();
});
