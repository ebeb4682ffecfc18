import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contentFaults } from '@/lib/build/content-lint';

const FILE = 'pages/api-reference/error-codes/402-insufficient-balance.mdx';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync('pages', join(root, 'pages'), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

it('finds nothing in the pages as they are', () => {
  expect(contentFaults()).toEqual([]);
});

it('names what stops the build and what readers would be worse off with, in one list', () => {
  const file = join(root, FILE);
  const source = readFileSync(file, 'utf8').replace('retry: fix-account', 'retry: perhaps');
  writeFileSync(file, `${source}\nSee [there](/nowhere).\n`);
  const line = source.split('\n').length + 1;
  expect(contentFaults(root)).toEqual([
    `${FILE}:${source.split('\n').indexOf('retry: perhaps') + 1}: retry: found "perhaps"; allowed: change-request, fix-account, backoff, retry-then-support`,
    expect.stringMatching(new RegExp(`^${FILE}:${line}: found "/nowhere"; mend: `)),
  ]);
});

it('reads the text of a page whose front matter cannot be read', () => {
  writeFileSync(join(root, FILE), '---\ntitle: [\n---\n\nSee [there](/nowhere).\n');
  const faults = contentFaults(root).filter((fault) => fault.startsWith(FILE));
  expect(faults).toEqual([
    expect.stringContaining('front matter: '),
    expect.stringContaining(`${FILE}:5: found "/nowhere"`),
  ]);
});
