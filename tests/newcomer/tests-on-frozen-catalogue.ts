import { readdirSync, readFileSync } from 'node:fs';

/** @returns the files of unit tests that read the frozen catalogue and not the pages, so that a new error cannot change what they say */
export function testsOnFrozenCatalogue(): string[] {
  return readdirSync('tests/unit', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `tests/unit/${name}`)
    .filter((file) => {
      const source = readFileSync(file, 'utf8');
      return source.includes("'@/tests/fixtures/catalogue'") && !/build\/catalogue|content\//.test(source);
    });
}
