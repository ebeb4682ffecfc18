import { createRequire } from 'node:module';
import { load } from 'cheerio';
import { createElement, type ReactElement } from 'react';
import { expect, it } from 'vitest';
import { RetryAdvice } from '@/components/snippets/retry-advice';
import { deferCode } from '@/lib/build/defer-code';
import { placeSnippets } from '@/lib/build/placed-snippets';
import type { TokenLine } from '@/lib/code-lines';
import type { LanguageId } from '@/lib/retry/languages';
import { policyForStatus, presetSnippet } from '@/lib/retry/presets';
import type { ProvenSnippet } from '@/lib/retry/proven-snippet';
import { FROZEN_CATALOGUE } from '@/tests/fixtures/catalogue';

/** Without its types, which are a package that nothing else needs. */
const { renderToStaticMarkup }: { renderToStaticMarkup: (element: ReactElement) => string } = createRequire(
  import.meta.url,
)('react-dom/server');

const LINES: TokenLine[] = [
  [['retry', 'k'], [' <up to> '], ['7', 'c']],
  [],
  [['    a line that is longer than the others']],
  [['end'], [' & out', 'k']],
];

const snippet = (language: LanguageId, variant: ProvenSnippet['variant']): ProvenSnippet => ({
  language,
  variant,
  install: null,
  notes: [],
  lines: LINES,
  numbers: [{ line: 0, column: 14, length: 1, value: 'attempts' }],
  jitter: [],
  proof: null,
});

const snippets = [
  snippet('python', 'sdk'),
  snippet('python', 'loop'),
  snippet('go', 'sdk'),
  snippet('go', 'loop'),
  snippet('rust', 'loop'),
];
const policy = policyForStatus(500);
const error = FROZEN_CATALOGUE.find(({ status }) => status === 500);

function shown(placed: readonly ProvenSnippet[]): string {
  if (!error) throw new Error('the frozen errors have no 500');
  return load(renderToStaticMarkup(createElement(RetryAdvice, { error, snippets: [...placed] }))).html();
}

it('gives the very page and files that taking the code out of the built page gives', () => {
  const whole = load(shown(snippets.map((one) => presetSnippet(one, policy))));
  const files = deferCode(whole);
  const placed = placeSnippets(snippets, policy);
  const page = load(shown(placed.snippets));
  expect(deferCode(page).size).toBe(0);
  expect(page.html()).toBe(whole.html());
  const used = placed.files.filter(({ address }) => files.has(address));
  expect(new Map(used.map(({ address, text }) => [address, text]))).toEqual(files);
  expect(files.size).toBe(2);
});

it('puts the policy in', () => {
  const { snippets: placed, files } = placeSnippets(snippets, policy);
  expect(placed[0]?.lines[0]).toEqual([['retry', 'k'], [' <up to> '], ['3', 'c']]);
  expect(files.find(({ address }) => address.includes('code-go-'))?.text).toContain('["i",{"class":"c"},"3"]');
});
