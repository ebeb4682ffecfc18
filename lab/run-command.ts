import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { ROOT } from './folders';
import { CommandFailed } from './toolchain-errors';

/** How a command ended. */
export interface Ended {
  /** Exit status; `null` when it could not be started or was stopped. */
  status: number | null;
  stdout: string;
  stderr: string;
}

/**
 * Runs a command of a toolchain to its end. Programs that are played at the same time come first: what installs and compiles takes what they leave.
 * @param program name or path
 * @param args its arguments
 * @param options folder, and what to add to the environment
 * @returns how it ended; a program that is not there ends with status `null`
 */
export function run(
  program: string,
  args: string[],
  options: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: options.cwd ?? ROOT,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    makeWay(child.pid);
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', (error) => resolve({ status: null, stdout, stderr: `${stderr}${error.message}` }));
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
}

function makeWay(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_LOW);
  } catch {
    // It has ended already.
  }
}

/**
 * Runs a command that must succeed.
 * @param program name or path
 * @param args its arguments
 * @param options folder, and what to add to the environment
 * @returns what it printed on stdout
 * @throws CommandFailed with the command and the end of what it printed
 */
export async function mustRun(
  program: string,
  args: string[],
  options: { cwd?: string; env?: Record<string, string> } = {},
): Promise<string> {
  const ended = await run(program, args, options);
  if (ended.status === 0) return ended.stdout;
  const output = `${ended.stdout.trim()}\n${ended.stderr.trim()}`.trim().split('\n').slice(-15).join('\n');
  const how = ended.status === null ? 'did not run to its end' : `ended with status ${ended.status}`;
  throw new CommandFailed(`${[program, ...args].join(' ')} ${how}:\n${output}`);
}

/**
 * @param program name on the PATH
 * @returns whether the shell finds it
 */
export async function isOnPath(program: string): Promise<boolean> {
  return (await run('sh', ['-c', `command -v ${program}`])).status === 0;
}
