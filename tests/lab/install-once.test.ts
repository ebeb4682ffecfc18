import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { installOnce } from '@/lab/install-once';
import { withLock } from '@/lab/lock';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lab-install-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('an installation is done once for the same inputs, and again for others', async () => {
  const done: string[] = [];
  const install = (input: string) =>
    installOnce(folder, [input], async () => {
      done.push(input);
    });
  await install('1');
  await install('1');
  await install('2');
  await install('1');
  expect(done).toEqual(['1', '2', '1']);
});

test('inputs are told apart by where they end', async () => {
  let count = 0;
  const install = async () => {
    count += 1;
  };
  await installOnce(folder, ['ab', 'c'], install);
  await installOnce(folder, ['a', 'bc'], install);
  expect(count).toBe(2);
});

test('an installation that fails is not noted, and takes the note of the last one away', async () => {
  await installOnce(folder, ['1'], async () => undefined);
  const fail = () => installOnce(folder, ['2'], () => Promise.reject(new Error('offline')));
  await expect(fail()).rejects.toThrow('offline');
  await expect(fail()).rejects.toThrow('offline');
  let isDone = false;
  await installOnce(folder, ['1'], async () => {
    isDone = true;
  });
  expect(isDone).toBe(true);
});

/** Asks for an installation in a process of its own, which writes a line at its beginning and at its end. */
function installElsewhere(): Promise<number | null> {
  const script = `
    import { appendFileSync } from 'node:fs';
    import { setTimeout as sleep } from 'node:timers/promises';
    import { installOnce } from './lab/install-once.ts';
    const [folder] = process.argv.slice(1);
    void installOnce(folder, ['1'], async () => {
      appendFileSync(folder + '/log', 'begin ');
      await sleep(300);
      appendFileSync(folder + '/log', 'end ');
    });
  `;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script, folder], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolve) => child.on('close', resolve));
}

test('processes that ask at the same time wait for one of them', async () => {
  expect(await Promise.all([installElsewhere(), installElsewhere(), installElsewhere()])).toEqual([0, 0, 0]);
  expect(readFileSync(join(folder, 'log'), 'utf8')).toBe('begin end ');
});

test('a lock keeps out until the work has ended, also when it ends badly', async () => {
  const lock = join(folder, 'lock');
  const order: string[] = [];
  const first = withLock(lock, async () => {
    order.push('first begins');
    await sleep(50);
    order.push('first ends');
    throw new Error('badly');
  });
  const second = withLock(lock, async () => order.push('second'));
  await expect(first).rejects.toThrow('badly');
  await second;
  expect(order).toEqual(['first begins', 'first ends', 'second']);
  expect(existsSync(lock)).toBe(false);
});

test('a lock that a dead process left keeps nobody out', async () => {
  const lock = join(folder, 'lock');
  const child = spawn('true');
  await new Promise((resolve) => child.on('close', resolve));
  writeFileSync(lock, String(child.pid));
  expect(await withLock(lock, async () => 'in')).toBe('in');
});
