import { spawn } from 'node:child_process';

/** Signals that ask this process to end; it hands them to the program that it runs, and ends as it was asked to. */
const ENDING = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/** npm repeats the Ctrl-C that the terminal sends to all; what comes later than this is pressed by a person who will not wait, in milliseconds. */
const SAME_PRESS_MS = 1000;

/**
 * Runs a program to its end, in the environment as it is at that moment. What the program starts is ended with it.
 * @param {string} command path or name of a program
 * @param {string[]} args its arguments
 * @param {object} [options]
 * @param {Record<string, string>} [options.env] what to add to the environment
 * @param {number} [options.stdout] file descriptor that takes its standard output; this process's own by default
 * @param {(text: string) => void} [options.onOutput] is given its standard output, piece by piece, instead
 * @returns {Promise<number>} its exit code; 1 if a signal of another ended it
 * @throws {Error} when the program cannot be started
 */
export function run(command, args, { env = {}, stdout = 1, onOutput } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      // A group of its own: one signal reaches the program and all that it started, and each but once.
      detached: true,
      // Nothing here may call home, and no tool may ask for updates.
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NPM_CONFIG_UPDATE_NOTIFIER: 'false', ...env },
      stdio: ['ignore', onOutput ? 'pipe' : stdout, 'inherit'],
    });
    if (onOutput) child.stdout?.setEncoding('utf8').on('data', onOutput);
    const stopPassing = passSignalsTo(child);
    child.on('error', (error) => {
      stopPassing();
      reject(error);
    });
    child.on('close', (code) => {
      const signal = stopPassing();
      if (signal) process.kill(process.pid, signal);
      else resolve(code ?? 1);
    });
  });
}

/**
 * @param {import('node:child_process').ChildProcess} child leader of its group
 * @returns {() => NodeJS.Signals | undefined} ends the passing, and tells which signal came
 */
function passSignalsTo(child) {
  /** @type {{ signal: NodeJS.Signals, at: number } | undefined} */
  let first;
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => {
    if (first && Date.now() - first.at < SAME_PRESS_MS) return;
    signalGroup(child, first ? 'SIGKILL' : signal);
    first ??= { signal, at: Date.now() };
  };
  for (const signal of ENDING) process.on(signal, pass);
  return () => {
    for (const signal of ENDING) process.off(signal, pass);
    return first?.signal;
  };
}

/**
 * @param {import('node:child_process').ChildProcess} child leader of its group
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It has ended meanwhile.
  }
}
