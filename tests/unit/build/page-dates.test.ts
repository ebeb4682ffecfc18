import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pageDates, pageFile } from '@/lib/build/page-dates';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'dates-'));
  mkdirSync(join(root, 'pages/guides'), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

function git(args: string[], date = '2026-01-02T12:00:00Z') {
  const env = { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date, GIT_CEILING_DIRECTORIES: tmpdir() };
  const name = ['-c', 'user.name=a', '-c', 'user.email=a@b.example'];
  spawnSync('git', [...name, ...args], { cwd: root, env });
}

function commit(file: string, text: string, date: string) {
  writeFileSync(join(root, file), text);
  git(['add', '.']);
  git(['commit', '-m', file], date);
}

it('gives each page the day of its newest commit, in UTC, and knows nothing without git', () => {
  expect(pageDates(root)).toEqual(new Map());
  git(['init']);
  commit('pages/index.mdx', 'one', '2026-03-01T12:00:00Z');
  commit('pages/guides/retries.mdx', 'one', '2026-03-02T12:00:00Z');
  commit('pages/index.mdx', 'two', '2026-03-04T01:00:00+02:00');
  expect(pageDates(root)).toEqual(
    new Map([
      ['pages/index.mdx', '2026-03-03'],
      ['pages/guides/retries.mdx', '2026-03-02'],
    ]),
  );
  expect(['/', '/guides/retries'].map(pageFile)).toEqual(['pages/index.mdx', 'pages/guides/retries.mdx']);
});
