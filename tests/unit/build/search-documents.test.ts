import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { searchDocuments } from '@/lib/build/search-documents';
import { FROZEN_CATALOGUE } from '@/tests/fixtures/catalogue';

const page = (html: string) => load(`<main><div class="prose">${html}</div></main>`);
const textsOf = (html: string) => searchDocuments('/p', page(html), undefined).map(({ text }) => text);

describe('a page', () => {
  it('is one document for its beginning, and one for each section', () => {
    const documents = searchDocuments(
      '/guides/retries',
      page(
        '<h1>Retry\n safely</h1><p>Wait first.</p><p>Then ask.</p><h2 id="waits">How  long</h2><p>Longer.</p><h3 id="caps">Caps</h3><p>Short.</p>',
      ),
      undefined,
    );
    expect(documents).toEqual([
      { url: '/guides/retries', page: 'Retry safely', heading: '', text: 'Wait first. Then ask.' },
      { url: '/guides/retries#waits', page: 'Retry safely', heading: 'How long', text: 'Longer.' },
      { url: '/guides/retries#caps', page: 'Retry safely', heading: 'Caps', text: 'Short.' },
    ]);
  });

  it('of an error is found by its names, and says first what to do; the values of its summary are no sentences', () => {
    const error = FROZEN_CATALOGUE.find(({ status }) => status === 429);
    const [first] = searchDocuments(
      '/e',
      page('<h1>429</h1><div class="error-summary">Type rate_limit_error</div><p>Too fast.</p>'),
      error,
    );
    expect(first).toMatchObject({
      terms: ['429', 'rate_limit_error', ...(error?.codes ?? []), ...(error?.aliases ?? [])].join(' '),
      verdict: { id: 'backoff', label: expect.stringMatching(/^Retry/) },
      text: `${error?.recommendation}. Cause: ${error?.cause}. Too fast.`,
    });
  });

  it('keeps a summary where it is none of an error', () => {
    expect(textsOf('<h1>X</h1><div class="error-summary">Kept</div>')).toEqual(['Kept']);
  });
});

describe('the text of a section', () => {
  it('leaves out what says nothing about the page', () => {
    expect(
      textsOf(
        '<h1>X</h1><p>Said.</p><div class="paste-box">Paste</div><div class="needs-js">Run</div><p aria-hidden="true">429</p><script>x()</script>',
      ),
    ).toEqual(['Said.']);
  });

  it('parts what stands apart, and ends no sentence twice', () => {
    expect(textsOf('<h1>X</h1><ul><li>One</li><li>Two.</li><li>Three</li></ul>')).toEqual(['One · Two. Three']);
    expect(textsOf('<h1>X</h1><table><tr><td>429</td><td>Wait</td></tr></table>')).toEqual(['429 · Wait']);
  });

  it('has no space before a comma, and none within words that are code', () => {
    expect(textsOf('<h1>X</h1><p>Send <code>max_tokens</code>, <code>n</code>: (both).</p>')).toEqual([
      'Send max_tokens, n: (both).',
    ]);
  });

  it('that only holds others is that of the first of them', () => {
    expect(textsOf('<h1>X</h1><p>Said.</p><h2 id="a">A</h2><h3 id="b">B</h3><p>Deep.</p><h2 id="c">C</h2>')).toEqual([
      'Said.',
      'Deep.',
      'Deep.',
      '',
    ]);
  });
});
