import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSnippets } from '@/lib/build/read-snippets';
import { linesToText } from '@/lib/code-lines';
import { type Placeholder, placeholderText } from '@/lib/retry/placeholder';
import { DEFAULT_POLICY, type RetryPolicy } from '@/lib/retry/policy';
import { type HighlightedSnippet, renderSnippet, slotPieces } from '@/lib/retry/snippet';

const snippets = await readSnippets();

const policies = fc.record({
  attempts: fc.integer({ min: 1, max: 20 }),
  firstDelayMs: fc.integer({ min: 1, max: 3000 }).map((tens) => tens * 10),
  maxDelayMs: fc.integer({ min: 1, max: 30_000 }).map((tens) => tens * 10),
  retryAfterCapMs: fc.integer({ min: 1, max: 3600 }).map((seconds) => seconds * 1000),
  timeoutMs: fc.integer({ min: 1, max: 600 }).map((seconds) => seconds * 1000),
  totalTimeMs: fc.integer({ min: 1, max: 3600 }).map((seconds) => seconds * 1000),
});

/** What the page shows once every marked place has the policy's text. */
function writtenText(snippet: HighlightedSnippet, policy: RetryPolicy): string {
  return snippet.lines
    .map((_, index) =>
      slotPieces(snippet, index)
        .map(({ text, slot }) => (slot ? placeholderText(slot as Placeholder, policy) : text))
        .join(''),
    )
    .join('\n');
}

describe.each(snippets.map((snippet) => ({ name: `${snippet.language}/${snippet.variant}`, snippet })))(
  'the marked places of $name',
  ({ snippet }) => {
    it('hold the default policy, and every number of it that the snippet takes', () => {
      expect(writtenText(snippet, DEFAULT_POLICY)).toBe(linesToText(snippet.lines));
      const marked = snippet.lines.flatMap((_, index) => slotPieces(snippet, index).flatMap(({ slot }) => slot ?? []));
      expect(marked.sort()).toEqual(snippet.numbers.map(({ value }) => value).sort());
    });

    it('make of the page what the lab runs, for every policy', () => {
      fc.assert(
        fc.property(policies, (numbers) => {
          const policy: RetryPolicy = { ...DEFAULT_POLICY, ...numbers };
          expect(writtenText(snippet, policy)).toBe(linesToText(renderSnippet(snippet, policy)));
        }),
      );
    });
  },
);
