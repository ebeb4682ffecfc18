import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ERRORS_FOLDER } from '@/lib/build/catalogue';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'site-'));
  cpSync('pages', join(root, 'pages'), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

it('stops the build at its first step, with the message alone and no stack', () => {
  const file = join(root, ERRORS_FOLDER, '402-insufficient-balance.mdx');
  const source = readFileSync(file, 'utf8').replace('retry: fix-account', 'retry: perhaps');
  writeFileSync(file, source);
  const line = source.split('\n').indexOf('retry: perhaps') + 1;
  const args = ['--tsconfig', resolve('tsconfig.json'), resolve('scripts/write-projections.ts')];
  const build = spawnSync(resolve('node_modules/.bin/tsx'), args, { cwd: root, encoding: 'utf8' });
  expect(build.status).toBe(1);
  expect(build.stderr).toContain('1 fault in the content');
  expect(build.stderr).toContain(
    `${ERRORS_FOLDER}/402-insufficient-balance.mdx:${line}: retry: found "perhaps"; allowed: change-request, fix-account, backoff, retry-then-support`,
  );
  expect(build.stderr).not.toContain('    at ');
});
