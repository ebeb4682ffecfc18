import { spawn } from 'node:child_process';
import type { Command } from '../language';
import { STAND_IN_KEY } from '../stand-in/record';

/** How a program ended. */
export interface Execution {
  /** Exit status; `null` when it had to be stopped or could not be started. */
  status: number | null;
  stdout: string;
  stderr: string;
  /** When it had ended, in milliseconds on the stand-in's clock. */
  endedMs: number;
  /** Whether it was stopped because it ran for too long. */
  stopped: boolean;
}

/** How to watch a program. */
export interface Watch {
  /** Where its requests go. */
  baseUrl: string;
  /** After how many milliseconds it is stopped. */
  limitMs: number;
}

/**
 * Runs a program as a user would, with a key and a base URL in its environment.
 * @param command what to run
 * @param watch where it sends requests, and how long it may take
 * @returns how it ended; never rejects
 */
export function execute(command: Command, watch: Watch): Promise<Execution> {
  const { PATH = '', HOME = '' } = process.env;
  // Next's types ask for NODE_ENV, which these programs must not inherit.
  const env = {
    PATH,
    HOME,
    LANG: 'C.UTF-8',
    FLOWAPI_API_KEY: STAND_IN_KEY,
    FLOWAPI_BASE_URL: watch.baseUrl,
    ...command.env,
  } as unknown as NodeJS.ProcessEnv;
  return new Promise((resolve) => {
    // Its own process group, so that what it starts ends with it.
    const child = spawn(command.program, command.args, {
      cwd: command.cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const ended: Execution = { status: null, stdout: '', stderr: '', endedMs: 0, stopped: false };
    const timer = setTimeout(() => {
      ended.stopped = true;
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
    }, watch.limitMs);
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      ended.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      ended.stderr += text;
    });
    const finish = (status: number | null): void => {
      clearTimeout(timer);
      resolve({ ...ended, status, endedMs: performance.now() });
    };
    child.on('error', (error) => {
      ended.stderr += error.message;
      finish(null);
    });
    child.on('close', finish);
  });
}
