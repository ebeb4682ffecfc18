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

/** A line of the linter's report that is about an import; its group is the line of the file. */
const REFUSAL = /^\S+:(\d+):\d+ lint\/.*(?:noRestrictedImports|noNodejsModules)/gm;

/** Lints a file of these imports, one a line, that stands in a room of the house; gives those that are refused. */
function refused(file: string, imports: readonly string[]): string[] {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  const lines = imports.map((imported, index) => `import * as found${index} from '${imported}';`);
  writeFileSync(path, `${lines.join('\n')}\n\nexport const all = [${imports.map((_, index) => `found${index}`)}];\n`);
  const args = ['lint', '--vcs-enabled=false', '--max-diagnostics=none', file];
  const { stdout, stderr } = spawnSync(resolve('node_modules/.bin/biome'), args, { cwd: root, encoding: 'utf8' });
  const faults = [...(stdout + stderr).matchAll(REFUSAL)].map(([, line]) => Number(line) - 1);
  return imports.filter((_, index) => faults.includes(index));
}

/** CONTRIBUTING's table of rooms: a file of each, what it may import, and what it may not. */
const rooms: [file: string, may: string[], mayNot: string[]][] = [
  [
    'pages/other.tsx',
    ['@/components/island', '@/lib/site', '@/lib/build/page-props', 'react', 'next/app', 'nextra/hooks'],
    ['@/lib/browser/copy', '@/lib/build/catalogue', '@/lib/decoder/decode', '@/lab/run', 'zod'],
  ],
  [
    'pages/_app.tsx',
    [
      '@/components/island',
      '@/lib/browser/start-page',
      '@/lib/early-script',
      '@/lib/build/page-props',
      'react',
      'next/app',
      'nextra/hooks',
    ],
    ['@/lib/build/catalogue', '@/lib/decoder/decode', '@/lib/retry/policy', '@/scripts/serve', '@/lab/run', 'zod'],
  ],
  [
    'components/retries/policy-panel-view.tsx',
    [
      './policy-number-field',
      '../island',
      '@/lib/retry/policy',
      '@/lib/browser/write-policy',
      '@/lib/decoder/decode',
      'react',
    ],
    [
      '@/lib/build/catalogue',
      '../../lib/build/catalogue',
      '@/islands/list',
      '@/scripts/serve',
      '@/pages/_app',
      'next/link',
      'nextra/hooks',
      'node:path',
    ],
  ],
  [
    'components/layout/site-header.tsx',
    ['./site-search', '@/lib/site', 'next/link', 'nextra/hooks', 'nextra-theme-docs', 'react'],
    ['@/lib/build/catalogue', '@/islands/list', '@/scripts/serve', '@/lab/run', '@/pages/_app', 'node:path'],
  ],
  [
    'theme.config.tsx',
    ['@/components/layout/site-header', '@/lib/theme', 'nextra-theme-docs', 'react'],
    ['@/lib/build/catalogue', '@/islands/list', '@/scripts/serve', '@/lab/run', '@/pages/_app', 'node:path'],
  ],
  [
    'islands/list.ts',
    ['./paste-box', '@/components/island', '@/lib/browser/copy', 'preact', 'preact/hooks'],
    ['@/lib/build/catalogue', '@/scripts/serve', '@/pages/_app', 'next/router', 'nextra/hooks', 'react', 'node:fs'],
  ],
  [
    'lib/browser/copy.ts',
    ['./store-choice', '../site', '@/lib/retry/policy', '@/lib/decoder/decode', '@github/combobox-nav'],
    [
      '@/lib/build/catalogue',
      '../build/catalogue',
      '@/components/island',
      '@/islands/list',
      'react',
      'preact',
      'node:fs',
    ],
  ],
  [
    'lib/search.ts',
    ['./site', '@/lib/errors', 'minisearch'],
    [
      '@/lib/build/catalogue',
      './build/catalogue',
      './browser/copy',
      '@/components/island',
      'react',
      'next/router',
      'node:fs',
      'zod',
    ],
  ],
  ['lib/errors.ts', [], ['./site', './retry/policy', 'zod']],
  ['lib/site.ts', [], ['./errors', 'zod']],
  [
    'lib/decoder/decode.ts',
    ['./match', './tables/names', '@/lib/errors', '@/lib/site'],
    ['@/lib/build/catalogue', '../build/catalogue', '@/lib/retry/policy', '../retry/policy', 'react', 'node:fs', 'zod'],
  ],
  [
    'lib/decoder/text/clean.ts',
    ['./letters', '../diagnosis', '../../errors', '@/lib/site'],
    [
      '../notations/body',
      '../decide/facts',
      '../answer/diagnose',
      '../decode',
      '../../retry/policy',
      '@/lib/retry/policy',
      'react',
      'node:fs',
    ],
  ],
  [
    'lib/decoder/text/redact/keys.ts',
    ['./scan', '../clean', '@/lib/errors'],
    ['../../notations/body', '../../../retry/policy', 'react'],
  ],
  [
    'lib/decoder/notations/body.ts',
    ['./fields', '../text/clean', '../diagnosis', '@/lib/errors'],
    ['../decide/facts', '../answer/diagnose', '../decode', '@/lib/retry/policy', 'node:fs'],
  ],
  [
    'lib/decoder/decide/facts.ts',
    ['./trust', '../notations/reading', '../text/clean', '../diagnosis'],
    ['../answer/diagnose', '../decode', '@/lib/retry/policy', 'node:fs'],
  ],
  [
    'lib/decoder/answer/diagnose.ts',
    ['./wait', '../decide/match', '../notations/reading', '../text/clean', '../../errors', '@/lib/site'],
    ['../decode', '../decode-in-slices', '../../retry/policy', '@/lib/retry/policy', 'react', 'node:fs'],
  ],
  [
    'lib/retry/policy.ts',
    ['./random', '@/lib/code-lines'],
    ['@/lib/errors', '../errors', '@/lib/decoder/decode', '@/lib/build/catalogue', 'next/router', 'node:crypto'],
  ],
  [
    'lib/build/catalogue.ts',
    [
      './error-schema',
      '@/lib/errors',
      '@/lib/decoder/decode',
      'node:fs',
      'zod',
      'gray-matter',
      'shiki',
      'rehype-parse',
      'esbuild',
      'subset-font',
      'json-schema-to-typescript',
    ],
    ['@/components/island', '@/scripts/serve', '@/lab/run', '@/pages/_app', 'react', 'next/router', 'nextra'],
  ],
  [
    'lab/run.ts',
    ['./run-tools', '@/lib/retry/policy', '@/lib/build/read-snippets', 'node:timers/promises', 'zod'],
    ['@/components/island', '@/pages/_app', '@/scripts/serve', '@/tests/browser/open-page', 'react'],
  ],
  [
    'scripts/serve.ts',
    ['@/lib/build/site-server', '@/lab/run', 'esbuild'],
    ['@/components/island', '@/pages/_app', '@/tests/browser/open-page'],
  ],
];

describe.each(rooms)('the linter, in %s', (file, may, mayNot) => {
  it('refuses every import that the table forbids, and no other', () => {
    expect(refused(file, [...may, ...mayNot])).toEqual(mayNot);
  });
});
