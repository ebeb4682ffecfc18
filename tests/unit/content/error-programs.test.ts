import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { errorProgramFiles, readErrorPrograms } from '@/lib/build/read-error-programs';
import { linesToText } from '@/lib/code-lines';
import { ERROR_PROGRAMS } from '@/lib/error-programs';
import { SNIPPET_LANGUAGES } from '@/lib/retry/languages';
import { API_BASE_URL } from '@/lib/site';

const files = errorProgramFiles();

describe.each(SNIPPET_LANGUAGES)('$id, of the programs that read an error', ({ id }) => {
  const own = ERROR_PROGRAMS.filter(({ language }) => language === id);

  it('has one for a call and one for a stream that the tests run', () => {
    const run = own.filter(({ isRun }) => isRun).map(({ kind }) => kind);
    expect(run.some((kind) => kind !== 'stream')).toBe(true);
    expect(run).toContain('stream');
  });
});

it('has one for a call and one for a stream in .NET too, which is not run', () => {
  const own = ERROR_PROGRAMS.filter(({ language }) => language === 'dotnet');
  expect(own.map(({ kind, isRun }) => [kind, isRun])).toEqual([
    ['error', false],
    ['stream', false],
  ]);
});

it('has a file of its own for each program', () => {
  const paths = files.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
});

it.each(files)('$path calls FlowAPI with the key of the environment', ({ text }) => {
  expect(text).toContain(API_BASE_URL);
  expect(text).toContain('FLOWAPI_BASE_URL');
  expect(text).toContain('FLOWAPI_API_KEY');
});

it('shows each program as its file has it', async () => {
  const shown = (await readErrorPrograms()).map(({ lines }) => `${linesToText(lines)}\n`);
  expect(shown).toEqual(files.map(({ text }) => text));
});

it('names every client in the table of the page', () => {
  const page = readFileSync('pages/guides/read-your-error.mdx', 'utf8');
  const rows = page.split('\n').filter((line) => line.startsWith('| '));
  for (const { client, twin } of ERROR_PROGRAMS.filter(({ kind }) => kind !== 'stream'))
    for (const name of [client, twin ?? client])
      expect(rows.some((row) => row.includes(`\`${name.replace('/client', '')}\``) || row.includes(`>${name}<`))).toBe(
        true,
      );
});
