import { spawnSync } from 'node:child_process';
import { HOME_PATH } from '@/lib/site';

/**
 * @param path path of a page
 * @returns its source, from the project's root
 */
export function pageFile(path: string): string {
  return `pages${path === HOME_PATH ? '/index' : path}.mdx`;
}

/**
 * Reads when each page last changed: the day of its newest commit, in UTC, as the page itself says it.
 * @param root the project's root folder
 * @returns day by file, for example `2026-11-28`; empty without git, and in a shallow clone, whose newest commit would give every page its own day
 */
export function pageDates(root = process.cwd()): Map<string, string> {
  const git = (...args: string[]) => spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  const dates = new Map<string, string>();
  if (git('rev-parse', '--is-shallow-repository').stdout?.trim() !== 'false') return dates;
  const log = git('log', '--no-renames', '--format=at %cI', '--name-only', '--relative', '--', 'pages').stdout ?? '';
  let date = '';
  for (const line of log.split('\n')) {
    const [, time] = /^at (\S+)$/.exec(line) ?? [];
    if (time) date = new Date(time).toISOString().slice(0, 10);
    else if (line && !dates.has(line)) dates.set(line, date);
  }
  return dates;
}
