import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** What a downloaded archive does not hold. */
const NOT_IN_ARCHIVES = ['.cache', '.git', '.next', 'node_modules', 'out'];

/** A home folder in which nothing can be written, not even by root, who ignores permissions: it is a file. */
let home: string;
/** A copy of the project as a downloaded archive holds it: without git. Its path has a space. */
let root: string;
let folder: string;
/** Holds the port that `npm start` is asked to use. */
let other: Server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'start-'));
  home = join(folder, 'home');
  writeFileSync(home, '');
  root = join(folder, 'my projects', 'flowapi docs');
  mkdirSync(root, { recursive: true });
  for (const name of readdirSync('.')) {
    if (!NOT_IN_ARCHIVES.includes(name)) cpSync(name, join(root, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  other = createServer();
  await once(other.listen(0), 'listening');
});
afterAll(() => {
  other.close();
  rmSync(folder, { recursive: true });
});

it('npm start serves an archive from a path with a space, with a read-only home and the port in use', async () => {
  const { port } = other.address() as AddressInfo;
  const { output, address, end } = await start(port);
  try {
    expect(output).toContain('Building the site');
    expect(output).toContain(`Port ${port} is taken.`);
    expect(address).not.toBe(`http://localhost:${port}`);
    const page = await fetch(`${address}/decoder`);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('Paste your error')]);
    expect((await fetch(`${address}/nowhere`)).status).toBe(404);
  } finally {
    await end();
  }
});

it('npm start builds no second time, and Ctrl-C frees the port', async () => {
  const { output, address, end } = await start((other.address() as AddressInfo).port);
  await end();
  expect(output).not.toContain('Building the site');
  await expect(fetch(address)).rejects.toThrow();
});

/** Runs `npm start` until it prints the address; `end` is what Ctrl-C does. */
async function start(port: number) {
  // Git must not find a repository around the temporary folder.
  const env = { ...process.env, HOME: home, PORT: String(port), NO_COLOR: '1', GIT_CEILING_DIRECTORIES: folder };
  // Vitest has set the one, and a developer may have set the other.
  for (const name of ['NODE_ENV', 'NEXT_PUBLIC_SITE_ORIGIN']) Reflect.deleteProperty(env, name);
  const child: ChildProcess = spawn('npm', ['start'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  const address = await new Promise<string>((resolve, reject) => {
    const read = (text: string) => {
      output += text;
      const found = /^FlowAPI docs: (\S+)$/m.exec(output)?.[1];
      if (found) resolve(found);
    };
    child.stdout?.setEncoding('utf8').on('data', read);
    child.stderr?.setEncoding('utf8').on('data', read);
    child.once('close', () => reject(new Error(`It ended without an address:\n${output}`)));
  });
  const end = async () => {
    const closed = once(child, 'close');
    // A terminal tells every process of the group, and not npm alone.
    if (child.pid) process.kill(-child.pid, 'SIGINT');
    await closed;
  };
  return { output, address, end };
}
