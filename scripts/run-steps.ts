import { join } from 'node:path';
import { run } from './run-program.mjs';

/** Name of a command of an installed package, and its arguments. */
export type BuildStep = [command: string, ...args: string[]];

/**
 * @param command name of a command of an installed package
 * @returns where it stands
 */
export function bin(command: string): string {
  return join('node_modules', '.bin', command);
}

/**
 * Runs installed commands one after another, up to the first that fails.
 * @param steps what to run
 * @returns exit code of the first failure, or 0
 */
export async function runSteps(steps: readonly BuildStep[]): Promise<number> {
  for (const [command, ...args] of steps) {
    const code = await run(bin(command), args);
    if (code !== 0) return code;
  }
  return 0;
}
