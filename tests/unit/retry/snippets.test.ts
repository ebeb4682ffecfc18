import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCatalogue } from '@/lib/build/catalogue';
import { readSnippets } from '@/lib/build/read-snippets';
import { linesToText } from '@/lib/code-lines';
import { SNIPPET_LANGUAGES } from '@/lib/retry/languages';
import { DEFAULT_POLICY, FIELD_LIMITS, JITTERS, type PolicyField, type RetryPolicy } from '@/lib/retry/policy';
import { QUOTA_CODES } from '@/lib/retry/quota-codes';
import { type HighlightedSnippet, honouredFields, renderSnippet, snippetText } from '@/lib/retry/snippet';

const snippets = await readSnippets();
const named = snippets.map((snippet): [string, HighlightedSnippet] => [
  `${snippet.language}/${snippet.variant}`,
  snippet,
]);

/** Differs from the default in every field, so that no number is right by chance. */
const OTHER: RetryPolicy = {
  attempts: 8,
  firstDelayMs: 1250,
  maxDelayMs: 9870,
  jitter: 'equal',
  retryAfterCapMs: 11_000,
  timeoutMs: 13_000,
  totalTimeMs: 1_017_000,
};

function sourceOf({ language, variant }: HighlightedSnippet): string {
  const extension = SNIPPET_LANGUAGES.find(({ id }) => id === language)?.extension;
  return readFileSync(`snippets/${language}/${variant}.${extension}`, 'utf8');
}

test('Python, TypeScript and curl have both variants', () => {
  const names = named.map(([name]) => name);
  const expected = ['python', 'typescript', 'curl'].flatMap((language) => [`${language}/sdk`, `${language}/loop`]);
  expect(names).toEqual(expect.arrayContaining(expected));
});

describe.each(named)('%s', (_, snippet) => {
  const source = sourceOf(snippet);

  test('with the default policy it is the file, byte for byte', () => {
    expect(snippetText(snippet, DEFAULT_POLICY)).toBe(source);
    expect(renderSnippet(snippet, DEFAULT_POLICY)).toEqual(snippet.lines);
  });

  test('every field that it honours changes the text, and no other does', () => {
    const honoured = honouredFields(snippet);
    for (const field of Object.keys(DEFAULT_POLICY) as PolicyField[]) {
      const text = snippetText(snippet, { ...DEFAULT_POLICY, [field]: OTHER[field] });
      expect([field, text !== source]).toEqual([field, honoured.has(field)]);
    }
  });

  test('with another policy only the named lines differ', () => {
    const named = new Set([
      ...snippet.numbers.map(({ line }) => line),
      ...snippet.jitter.flatMap(({ line, count }) => Array.from({ length: count }, (_, i) => line + i)),
    ]);
    const kept = source.split('\n').filter((_, line) => !named.has(line));
    const rendered = snippetText(snippet, OTHER).split('\n');
    let from = 0;
    for (const line of kept) {
      const at = rendered.indexOf(line, from);
      expect(at, line).toBeGreaterThanOrEqual(from);
      from = at + 1;
    }
  });

  test('a policy can be put in over and over: nothing of the last one stays', () => {
    const before = JSON.stringify(snippet);
    for (const jitter of JITTERS) renderSnippet(snippet, { ...OTHER, jitter });
    expect(JSON.stringify(snippet)).toBe(before);
  });

  test('it takes key and base URL from the environment, and asks as the reference says', () => {
    for (const text of ['FLOWAPI_API_KEY', 'FLOWAPI_BASE_URL', 'https://api.flowapi.net/v1', 'gpt-4o', 'Hello']) {
      expect(source).toContain(text);
    }
  });
});

describe.each(named.filter(([, { variant }]) => variant !== 'sdk'))('%s', (_, snippet) => {
  test('it honours the whole policy', () => {
    const all = [...FIELD_LIMITS.map(({ field }) => field), 'jitter'];
    expect([...honouredFields(snippet)].sort()).toEqual(all.sort());
  });

  test('the codes that it takes for a spent account are those of the 402 row', () => {
    const row = readCatalogue().find(({ status }) => status === 402);
    const known = [row?.type, ...(row?.codes ?? []), ...(row?.aliases ?? [])];
    // A pattern may write what several have in common once: `insufficient_(quota|balance)`.
    const found = linesToText(snippet.lines).matchAll(/\b((?:insufficient|billing)_)(?:\(([\w|]+)\)|(\w+))/g);
    const codes = [...found].flatMap(([, stem = '', many, one = '']) =>
      (many ?? one).split('|').map((end) => stem + end),
    );
    expect([...new Set(codes)].sort()).toEqual([...QUOTA_CODES].sort());
    expect(QUOTA_CODES.filter((code) => !known.includes(code))).toEqual([]);
  });
});
