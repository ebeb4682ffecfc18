import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LAB_RESULTS_FILE, readLabResults } from '@/lib/build/lab-results';
import { ROOT } from '../folders';
import { OutsideProvenRange } from '../toolchain-errors';
import { isAtLeast, isAtMost } from './version';

/** Versions of a program of the system that the snippets work with: nothing can lock them. Debian 12 and 13 and Ubuntu 24.04 have them. */
export interface ProvenRange {
  /** As {@link Versions} names it, for example `Ruby`. */
  program: string;
  /** For example `3.1`. */
  oldest: string;
  /** For example `3.4`, which holds every 3.4.x. */
  newest: string;
}

/**
 * Refuses a version on which nobody has run the snippets.
 * @param range what is proven
 * @param found the version that the machine has
 * @param lastRun names and versions with which the lab ran last; its own results file when not given
 * @throws OutsideProvenRange naming the version found, the one of the last run, and the range
 */
export function mustBeProven(range: ProvenRange, found: string, lastRun: string = lastVersions()): void {
  const { program, oldest, newest } = range;
  if (isAtLeast(found, oldest) && isAtMost(found, newest)) return;
  const last = new RegExp(`(?:^|[ ,])${program} ([\\d.]+)`).exec(lastRun)?.[1];
  const span = oldest === newest ? oldest : `${oldest} to ${newest}`;
  throw new OutsideProvenRange(
    `found ${program} ${found || 'without a version'}; proven with ${program} ${span}${last ? `, last run on ${last}` : ''}`,
  );
}

function lastVersions(): string {
  if (!existsSync(join(ROOT, LAB_RESULTS_FILE))) return '';
  return readLabResults(ROOT)
    .map(({ runtime, sdk }) => `${runtime}, ${sdk}`)
    .join(', ');
}
