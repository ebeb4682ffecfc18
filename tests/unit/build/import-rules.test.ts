import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'rooms-'));
  cpSync('biome.json', join(root, 'biome.json'));
});
afterAll(() => rmSync(root, { recursive: true }));

/** Lints a file of one import that stands in a room of the house. */
function lint(file: string, imported: string): { isAllowed: boolean; output: string } {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `import * as found from '${imported}';\n\nexport const value = found;\n`);
  const args = ['lint', '--vcs-enabled=false', file];
  const biome = spawnSync(resolve('node_modules/.bin/biome'), args, { cwd: root, encoding: 'utf8' });
  return { isAllowed: biome.status === 0, output: biome.stdout + biome.stderr };
}

describe('the linter', () => {
  it.each([
    ['lib/errors.ts', './retry/policy'],
    ['lib/site.ts', 'zod'],
    ['lib/search.ts', 'react'],
    ['lib/decoder/decode.ts', 'react'],
    ['lib/decoder/decode.ts', 'node:fs'],
    ['lib/decoder/decode.ts', '@/lib/build/catalogue'],
    ['lib/decoder/decode.ts', '../build/catalogue'],
    ['lib/retry/policy.ts', 'next/router'],
    ['lib/build/catalogue.ts', 'react'],
    ['lib/build/catalogue.ts', '@/components/site-link'],
    ['components/site-link.tsx', '@/lib/build/catalogue'],
    ['components/site-link.tsx', '../lib/build/catalogue'],
    ['components/site-link.tsx', 'node:path'],
    ['components/site-link.tsx', '@/scripts/serve'],
    ['components/site-link.tsx', '@/lab/run'],
    ['scripts/serve.ts', '@/pages/_app'],
    ['lab/run.ts', '@/components/site-link'],
    ['lab/run.ts', '@/tests/browser/open-page'],
  ])('refuses that %s imports %s', (file, imported) => {
    const { isAllowed, output } = lint(file, imported);
    expect({ isAllowed, names: /noRestrictedImports|noNodejsModules/.test(output) }).toEqual({
      isAllowed: false,
      names: true,
    });
  });

  it.each([
    ['lib/decoder/decode.ts', '@/lib/errors'],
    ['lib/decoder/decode.ts', './clean'],
    ['lib/retry/policy.ts', '@/lib/errors'],
    ['lib/build/catalogue.ts', 'node:fs'],
    ['lib/build/catalogue.ts', '@/lib/decoder/decode'],
    ['components/site-link.tsx', '@/lib/retry/policy'],
    ['components/site-link.tsx', 'next/link'],
    ['scripts/serve.ts', '@/lib/build/site-server'],
    ['lab/run.ts', '@/lib/build/snippets'],
  ])('allows that %s imports %s', (file, imported) => {
    expect(lint(file, imported)).toMatchObject({ isAllowed: true });
  });
});
