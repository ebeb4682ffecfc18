import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readProvenSnippets } from '@/lib/build/proven-snippets';
import { snippetFiles } from '@/lib/build/snippet-files';

const snippets = await readProvenSnippets();
const files = snippetFiles(snippets);

it('gives every snippet a file of its own', () => {
  expect(new Set(files.map(({ path }) => path)).size).toBe(snippets.length);
});

it.each(files)('$path is its source, line for line, with a comment above it', ({ path, text }) => {
  const source = readFileSync(path.slice(1), 'utf8').split('\n');
  const lines = text.split('\n');
  const comment = lines.filter((line) => !source.includes(line));
  expect(comment).toHaveLength(3);
  expect(comment.every((line) => /^(#|\/\/) \S/.test(line))).toBe(true);
  expect(comment[1]).toMatch(/ (Install: \S|Nothing to install)/);
  expect(comment[2]).toMatch(
    /Run on \d{4}-\d\d-\d\d with .+: recovers from (all \d+|\d+ of \d+) test faults(\. Not from: .+)?\.$|has not run/,
  );
  const at = lines.indexOf(comment[0] ?? '');
  expect([...lines.slice(0, at), ...lines.slice(at + 4)]).toEqual(source);
});

it.each(['/snippets/curl/loop.sh', '/snippets/php/loop.php'])('%s keeps the line that must be first', (path) => {
  const file = files.find((one) => one.path === path);
  expect(file?.text.split('\n')[0]).toMatch(/^(#!|<\?php)/);
});
