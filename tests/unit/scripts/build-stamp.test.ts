import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const home = process.cwd();
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stamp-'));
  process.chdir(root);
  for (const folder of ['pages', 'lab', 'public', 'out']) mkdirSync(folder);
  writeFileSync('pages/index.mdx', '# Home');
});
afterEach(() => {
  vi.unstubAllEnvs();
  process.chdir(home);
  rmSync(root, { recursive: true });
});

/** The module as a new process with this origin sees it. */
async function stampWith(origin?: string) {
  vi.resetModules();
  vi.stubEnv('NEXT_PUBLIC_SITE_ORIGIN', origin);
  return import('@/scripts/build-stamp');
}

/** What a build does, as far as the stamp sees it. */
async function buildWith(origin?: string) {
  const { forgetBuild, noteBuild, sourcesNow } = await stampWith(origin);
  forgetBuild();
  const sources = sourcesNow();
  writeFileSync('public/errors.json', '[]');
  writeFileSync('out/search.json', '[]');
  noteBuild(sources);
}

describe('out/', () => {
  it('is the site once a build has ended', async () => {
    expect((await stampWith()).isBuilt()).toBe(false);
    await buildWith();
    expect((await stampWith()).isBuilt()).toBe(true);
  });

  it.each([
    ['a source changes', () => writeFileSync('pages/index.mdx', '# Hello')],
    ['a source is new', () => writeFileSync('pages/new.mdx', '# New')],
    ['what the lab found is new', () => writeFileSync('lab/mutants.json', '{}')],
    ['a source is gone', () => rmSync('pages/index.mdx')],
    ['what lies in public/ changes', () => writeFileSync('public/favicon.svg', '<svg/>')],
    ['what the build wrote into public/ is gone', () => rmSync('public/errors.json')],
    ['it is removed', () => rmSync('out', { recursive: true })],
    ['the note of it is cut off', () => writeFileSync('.cache/built-site.json', '{"origin":')],
  ])('is not when %s', async (_, change) => {
    await buildWith();
    change();
    expect((await stampWith()).isBuilt()).toBe(false);
  });

  it('is not for another origin, and stays that of the last build', async () => {
    await buildWith();
    await buildWith('https://docs.example.com');
    const own = await stampWith();
    expect([own.isBuilt(), own.builtOrigin()]).toEqual([false, 'https://docs.example.com']);
    expect((await stampWith('https://docs.example.com')).isBuilt()).toBe(true);
  });

  it('is not while a build is under way, or after one that failed', async () => {
    await buildWith();
    const { forgetBuild, isBuilt, builtOrigin } = await stampWith();
    forgetBuild();
    expect([isBuilt(), builtOrigin()]).toEqual([false, undefined]);
  });
});
