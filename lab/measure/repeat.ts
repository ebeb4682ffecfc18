import { MEASURED_RUNS } from '@/lib/retry/sdk-behaviour';

/** Runs of one case: those that did what most did, and whether all did. */
export interface Repetition<Run> {
  /** In the order in which they were run; at least one. */
  usual: [Run, ...Run[]];
  agreed: boolean;
}

/**
 * Runs a case as often as every case is run, one run after another.
 * @param run one run
 * @param keyOf what must be the same for two runs to agree
 * @returns the runs that agree with most others; of equally many, those that came first
 * @throws what `run` throws
 */
export async function repeat<Run>(run: () => Promise<Run>, keyOf: (run: Run) => string): Promise<Repetition<Run>> {
  const first = await run();
  const runs = [first];
  while (runs.length < MEASURED_RUNS) runs.push(await run());
  return mostUsual([first, ...runs.slice(1)], keyOf);
}

/**
 * @param runs what was run
 * @param keyOf what must be the same for two runs to agree
 * @returns the runs that agree with most others; of equally many, those that came first
 */
export function mostUsual<Run>(runs: readonly [Run, ...Run[]], keyOf: (run: Run) => string): Repetition<Run> {
  const groups = new Map<string, [Run, ...Run[]]>();
  for (const one of runs) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  let usual = groups.get(keyOf(runs[0])) ?? [runs[0]];
  for (const group of groups.values()) if (group.length > usual.length) usual = group;
  return { usual, agreed: groups.size === 1 };
}

/**
 * @param numbers some numbers
 * @returns the one in the middle, of an even count the lower; 0 of none
 */
export function middle(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? 0;
}
