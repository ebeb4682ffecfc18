import { spawn } from 'node:child_process';
import type { Command } from '../language';
import { STAND_IN_KEY } from '../stand-in/record';

/** How a program ended. */
export interface Execution {
  /** Exit status; `null` when a signal ended it or it could not be started. */
  status: number | null;
  stdout: string;
  stderr: string;
  /** When it had ended, in milliseconds on the stand-in's clock. */
  endedMs: number;
  /** When it was interrupted; absent when it was not. */
  interruptedMs?: number;
  /** Whether it was stopped because it ran for too long. */
  stopped: boolean;
}

/** How to watch a program. */
export interface Watch {
  /** Where its requests go. */
  baseUrl: string;
  /** After how many milliseconds it is stopped. */
  limitMs: number;
  /** Certificate of an authority that it is to believe. */
  authorityFile?: string | undefined;
  /** Told once, when it first writes to stderr. */
  onFirstError?(): void;
  /** Asked again and again: once it says yes, the program gets SIGINT. */
  isTimeToInterrupt?(stderr: string): boolean;
}

/** Where OpenSSL (Python, Ruby, PHP, Rust, Go), Node and curl look for authorities beside the system's. */
const AUTHORITY_VARIABLES = ['SSL_CERT_FILE', 'NODE_EXTRA_CA_CERTS', 'CURL_CA_BUNDLE'];

/** How often a program is looked at. */
const LOOK_MS = 50;

/**
 * Runs a program as a user would, with a key and a base URL in its environment.
 * @param command what to run
 * @param watch where it sends requests, and how long it may take
 * @returns how it ended; never rejects
 */
export function execute(command: Command, watch: Watch): Promise<Execution> {
  return new Promise((resolve) => {
    // Its own process group, so that what it starts ends with it.
    const child = spawn(command.program, command.args, {
      cwd: command.cwd,
      env: environment(command, watch),
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const ended: Execution = { status: null, stdout: '', stderr: '', endedMs: 0, stopped: false };
    const signal = (name: NodeJS.Signals): void => {
      if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
        process.kill(-child.pid, name);
    };
    const timer = setTimeout(() => {
      ended.stopped = true;
      signal('SIGKILL');
    }, watch.limitMs);
    const looks = setInterval(() => {
      if (ended.interruptedMs !== undefined || !watch.isTimeToInterrupt?.(ended.stderr)) return;
      ended.interruptedMs = performance.now();
      signal('SIGINT');
    }, LOOK_MS);
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      ended.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (ended.stderr === '') watch.onFirstError?.();
      ended.stderr += text;
    });
    const finish = (status: number | null): void => {
      clearTimeout(timer);
      clearInterval(looks);
      resolve({ ...ended, status, endedMs: performance.now() });
    };
    child.on('error', (error) => {
      ended.stderr += error.message;
      finish(null);
    });
    child.on('close', finish);
  });
}

function environment(command: Command, { baseUrl, authorityFile }: Watch): NodeJS.ProcessEnv {
  const { PATH = '', HOME = '' } = process.env;
  const trusted = authorityFile ? AUTHORITY_VARIABLES.map((name) => [name, authorityFile]) : [];
  // Next's types ask for NODE_ENV, which these programs must not inherit.
  return {
    PATH,
    HOME,
    LANG: 'C.UTF-8',
    FLOWAPI_API_KEY: STAND_IN_KEY,
    FLOWAPI_BASE_URL: baseUrl,
    ...Object.fromEntries(trusted),
    ...command.env,
  } as unknown as NodeJS.ProcessEnv;
}
