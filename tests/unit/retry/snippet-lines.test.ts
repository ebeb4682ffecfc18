import { expect, test } from 'vitest';
import { readSnippets } from '@/lib/build/read-snippets';
import { DEFAULT_POLICY } from '@/lib/retry/policy';
import { snippetText } from '@/lib/retry/snippet';

/** What the page shows at 1280 pixels without scrolling sideways, a tab being four columns there. */
const SHOWN_COLUMNS = 76;

/** Their formatters join code up to 100 columns. */
const WIDE_FORMATTERS = ['java', 'rust'];

test.each(await readSnippets())('$language/$variant: lines are as short as they are shown', (snippet) => {
  const lines = snippetText(snippet, DEFAULT_POLICY).split('\n');
  const isWide = WIDE_FORMATTERS.includes(snippet.language);
  const isJudged = (line: string): boolean => !isWide || /^\s*(\/\/|\*|\/\*)/.test(line);
  const long = lines.filter((line) => isJudged(line) && line.replaceAll('\t', '    ').length > SHOWN_COLUMNS);
  expect(long).toEqual([]);
});
