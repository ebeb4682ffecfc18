import { describe, expect, it } from 'vitest';
import { readCatalogue } from '@/lib/build/catalogue';
import { headingsOf, internalLinks, readPages, sectionOf, sentencesOf } from '@/lib/build/content-lint/source-pages';
import { isRetryable } from '@/lib/errors';
import { errorPath } from '@/lib/site';

const pages = readPages();
const errors = readCatalogue();

function pageOf(slug: string) {
  const page = pages.find(({ path }) => path === errorPath(slug));
  if (!page) throw new Error(`no page of ${slug}`);
  return page;
}

function slugOfStatus(status: number): string {
  return errors.find((error) => error.status === status)?.slug ?? '';
}

describe.each(errors)('the page of $slug', (error) => {
  const page = pageOf(error.slug);
  const retryable = isRetryable(error.retry);

  it('has the headings of the skeleton, in order', () => {
    const sections = headingsOf(page);
    const recipes = sections.filter(({ text }) => /\[#[\w-]+\]$/.test(text));
    expect(sections).toEqual([
      { level: 1, text: error.title },
      { level: 2, text: 'What to do first' },
      ...recipes.map(({ text }) => ({ level: 2, text })),
      { level: 2, text: 'Why it happens' },
      { level: 2, text: 'What you will see' },
      { level: 2, text: retryable ? 'Retry it' : 'Do not retry' },
      { level: 2, text: 'Easily confused with' },
    ]);
  });

  it('is built with the props of its verdict', () => {
    const props = retryable ? 'retryableErrorProps' : 'finalErrorProps';
    expect(page.body).toContain(`export const getStaticProps = ${props}('${error.slug}')`);
    const advice = retryable
      ? '<RetryAdvice error={frontMatter} snippets={useData().snippets} />'
      : '<DoNotRetry error={frontMatter} />';
    expect(sectionOf(page, retryable ? 'Retry it' : 'Do not retry')).toContain(advice);
  });

  it('shows its own sample, how the SDKs print it and what they do by themselves', () => {
    const seen = sectionOf(page, 'What you will see');
    expect(seen).toContain('<ErrorSample lines={useData().sample} />');
    expect(seen).toContain('<SdkAppearance error={frontMatter} />');
    expect(seen).toContain('<SdkBehaviourOfError status={frontMatter.status} sdks={useData().sdks} />');
    expect(seen).toContain('<ErrorCodesList error={frontMatter} />');
  });

  it('begins with numbered steps', () => {
    expect(sectionOf(page, 'What to do first')).toMatch(/^What to do first\n\n1\. /);
  });

  it('has at least five sentences', () => {
    expect(sentencesOf(page).length).toBeGreaterThanOrEqual(5);
  });

  it('tells at least two neighbours apart, and not itself', () => {
    const neighbours = internalLinks(sectionOf(page, 'Easily confused with'));
    expect(new Set(neighbours).size).toBeGreaterThanOrEqual(2);
    expect(neighbours).not.toContain(page.path);
  });
});

it.each([
  [402, 403],
  [402, 429],
  [403, 429],
  [401, 403],
  [400, 404],
  [500, 502],
  [503, 504],
  [503, 429],
])('%i and %i are told apart on both pages', (one, other) => {
  for (const [here, there] of [
    [one, other],
    [other, one],
  ] as const) {
    const links = internalLinks(sectionOf(pageOf(slugOfStatus(here)), 'Easily confused with'));
    expect(links).toContain(errorPath(slugOfStatus(there)));
  }
});

it.each(errors.filter(({ mayHaveRun, retry }) => mayHaveRun === 'maybe' && isRetryable(retry)))(
  '$slug: says that a retry may do and cost the work twice',
  ({ slug }) => {
    const section = sectionOf(pageOf(slug), 'Retry it');
    expect(section).toMatch(/second answer|second one|same work again/);
    expect(section).toMatch(/\bcost\b/);
  },
);
