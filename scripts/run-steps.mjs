import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Nothing here may call home, and no tool may ask for updates. */
const ENVIRONMENT = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };

/**
 * Runs installed commands one after another and ends the process with the first failure.
 * @param {string[][]} steps name of a command in node_modules/.bin, and its arguments
 */
export async function runSteps(steps) {
  for (const [command = '', ...args] of steps) {
    const code = await run(join('node_modules', '.bin', command), args);
    if (code !== 0) process.exit(code);
  }
}

/**
 * @param {string} command path or name of a program
 * @param {string[]} args its arguments
 * @returns {Promise<number>} its exit code; 1 if a signal ended it
 */
export function run(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', env: ENVIRONMENT });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
