import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { run } from '@/scripts/run-program.mjs';

afterEach(() => vi.unstubAllEnvs());

/** Runs a program of Node and collects what it prints. */
async function output(program: string, env?: Record<string, string>): Promise<{ code: number; text: string }> {
  let text = '';
  const onOutput = (piece: string) => {
    text += piece;
  };
  const code = await run(process.execPath, ['-e', program], env ? { onOutput, env } : { onOutput });
  return { code, text };
}

describe('run', () => {
  it('hands on the environment as it is when it is called', async () => {
    vi.stubEnv('CHROMIUM_PATH', '/somewhere/chromium');
    const show = 'console.log(process.env.CHROMIUM_PATH, process.env.ADDED, process.env.NEXT_TELEMETRY_DISABLED)';
    expect(await output(show, { ADDED: 'yes' })).toEqual({ code: 0, text: '/somewhere/chromium yes 1\n' });
  });

  it('gives the exit code, and 1 for what a signal of another ended', async () => {
    expect((await output('process.exit(3)')).code).toBe(3);
    expect((await output("process.kill(process.pid, 'SIGKILL')")).code).toBe(1);
  });

  it('rejects when there is no such program', async () => {
    await expect(run('/nowhere/at-all', [])).rejects.toThrow('ENOENT');
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('hands %s on to all that runs, and ends by it', async (signal) => {
    const grandchild = 'console.log(process.pid); setInterval(() => {}, 1000)';
    const child = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(grandchild)}], { stdio: 'inherit' }); setInterval(() => {}, 1000)`;
    const module = JSON.stringify(resolve('scripts/run-program.mjs'));
    const own = `import(${module}).then(({ run }) => run(process.execPath, ['-e', ${JSON.stringify(child)}]))`;
    const parent = spawn(process.execPath, ['-e', own], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [pid] = await once(parent.stdout, 'data');
    parent.kill(signal);
    expect(await once(parent, 'exit')).toEqual([null, signal]);
    await vi.waitFor(() => expect(() => process.kill(Number(String(pid)), 0)).toThrow('ESRCH'), { timeout: 10_000 });
  });
});
