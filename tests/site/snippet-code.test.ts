import { describe, expect, it } from 'vitest';
import { readCatalogue } from '@/lib/build/catalogue';
import { readProvenSnippets } from '@/lib/build/proven-snippets';
import { isRetryable } from '@/lib/errors';
import { SNIPPET_LANGUAGES } from '@/lib/retry/languages';
import { policyForStatus } from '@/lib/retry/presets';
import { snippetText } from '@/lib/retry/snippet';
import { errorPath } from '@/lib/site';
import { codeOf } from './built-code';
import { page } from './built-twins';

const snippets = await readProvenSnippets();
const retried = readCatalogue().filter(({ retry }) => isRetryable(retry));

describe.each(retried)('the page of $slug', ({ slug, status }) => {
  const { $ } = page(errorPath(slug));

  it.each(snippets)('gives the code of $language, $variant with its policy, and has room for it', (snippet) => {
    const block = $(`[data-panel="${snippet.language}"] [data-variant="${snippet.variant}"] pre`);
    const code = codeOf($, block);
    expect(code).toBe(snippetText(snippet, policyForStatus(status)));
    expect(block.text().split('\n').length).toBe(code.split('\n').length);
    if (snippet.language !== SNIPPET_LANGUAGES[0].id) expect(block.text().trim()).toBe('');
  });

  it('shares the files of code with pages of the same policy', () => {
    const other = retried.find((one) => policyForStatus(one.status).attempts === policyForStatus(status).attempts);
    const filesOf = (path: string) =>
      page(path)
        .$('[data-code-at]')
        .toArray()
        .map(({ attribs }) => attribs['data-code-at']);
    expect(filesOf(errorPath(slug))).toEqual(filesOf(errorPath(other?.slug ?? '')));
  });
});
