import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { SITE_ORIGIN } from '@/lib/site';

const FILE = '.cache/built-site.json';

/** What the built site is made from; `public/` is apart, because the build writes into it. */
const SOURCES = [
  'components',
  'islands',
  'lab/mutants.json',
  'lab/results.json',
  'lab/sdk-behaviour.json',
  'lib',
  'next.config.mjs',
  'package-lock.json',
  'pages',
  'scripts',
  'snippets',
  'styles',
  'theme.config.tsx',
  'tsconfig.json',
];

/** What decides how the site comes out, `public/` excepted. */
export interface SourcesState {
  /** Address that stands in canonical links and in the twins: `NEXT_PUBLIC_SITE_ORIGIN`; empty where none is set. */
  origin: string;
  /** Newest commit of the pages, whose dates the pages show, and whether the history is whole; empty without git. */
  history: string;
  /** Hash over the names and contents of the sources. */
  sources: string;
}

/** @returns the state of the sources at this moment */
export function sourcesNow(): SourcesState {
  const shallow = spawnSync('git', ['rev-parse', '--is-shallow-repository'], { encoding: 'utf8' }).stdout ?? '';
  const newest = spawnSync('git', ['log', '-1', '--format=%H', '--', 'pages'], { encoding: 'utf8' }).stdout ?? '';
  return { origin: SITE_ORIGIN ?? '', history: (shallow + newest).trim(), sources: hashOf(SOURCES) };
}

/** @returns whether `out/` holds the site of the sources as they are */
export function isBuilt(): boolean {
  return isDeepStrictEqual(readStamp(), { ...sourcesNow(), public: hashOf(['public']) });
}

/** @returns the origin that the site in `out/` was built with; `undefined` when a build has not come to its end */
export function builtOrigin(): string | undefined {
  const stamp = readStamp();
  return typeof stamp === 'object' && stamp !== null && 'origin' in stamp ? String(stamp.origin) : undefined;
}

/**
 * Notes that a build has come to its end.
 * @param sources their state when it began
 */
export function noteBuild(sources: SourcesState): void {
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, JSON.stringify({ ...sources, public: hashOf(['public']) }));
}

/** Takes that note back. */
export function forgetBuild(): void {
  rmSync(FILE, { force: true });
}

function readStamp(): unknown {
  if (!existsSync('out/search.json') || !existsSync(FILE)) return undefined;
  try {
    return JSON.parse(readFileSync(FILE, 'utf8'));
  } catch {
    // A note that was cut off says nothing.
    return undefined;
  }
}

/** Names and contents decide, not dates: a clone and a copy of it are the same. */
function hashOf(paths: string[]): string {
  const hash = createHash('sha256');
  const add = (path: string): void => {
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort()) add(join(path, name));
      return;
    }
    const content = readFileSync(path);
    hash.update(`${path}\0${content.length}\0`).update(content);
  };
  paths.filter((path) => existsSync(path)).forEach(add);
  return hash.digest('hex');
}
