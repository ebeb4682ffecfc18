import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ContentError } from '@/lib/build/content-error';
import { LAB_RESULTS_FILE, readLabResults } from '@/lib/build/lab-results';
import { readSdkBehaviour, SDK_BEHAVIOUR_FILE } from '@/lib/build/read-sdk-behaviour';
import { Refusal } from '@/lib/build/refusal';
import { runMain } from '@/lib/build/run-main';

const root = mkdtempSync(join(tmpdir(), 'cut-off-'));
mkdirSync(join(root, 'lab'));
const said: unknown[] = [];
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation((text) => said.push(text));
});
afterEach(() => {
  vi.restoreAllMocks();
  said.length = 0;
  process.exitCode = undefined;
});
afterAll(() => rmSync(root, { recursive: true }));

describe('runMain', () => {
  it.each([
    [
      'content that is wrong',
      new ContentError(['a.mdx: status: found nothing']),
      1,
      '1 fault in the content\na.mdx: status: found nothing',
    ],
    ['a refusal', new Refusal('give a file'), 2, 'give a file'],
    [
      "an error of Node's own",
      Object.assign(new Error('ENOENT: x'), { code: 'ENOENT', syscall: 'open' }),
      2,
      'ENOENT: x',
    ],
  ])('tells of %s without a stack', async (_, error, status, text) => {
    await runMain(() => Promise.reject(error));
    expect([said, process.exitCode]).toEqual([[text], status]);
  });

  it('keeps the stack of a fault of ours', async () => {
    const fault = new TypeError('x is undefined');
    await expect(runMain(() => Promise.reject(fault))).rejects.toBe(fault);
    expect(said).toEqual([]);
  });

  it('ends with the status that the command returns', async () => {
    await runMain(async () => 3);
    expect([said, process.exitCode]).toEqual([[], 3]);
  });

  it.each(['scripts/finish-export.ts', 'scripts/prepare-hosting.ts'])(
    'says in one line which folder is not there: %s',
    (script) => {
      const step = spawnSync(
        process.execPath,
        [resolve('node_modules/.bin/tsx'), '--tsconfig', resolve('tsconfig.json'), resolve(script)],
        {
          cwd: root,
          encoding: 'utf8',
        },
      );
      expect([step.status, step.stderr.trim().split('\n')]).toEqual([
        2,
        [expect.stringMatching(/^ENOENT: no such file/)],
      ]);
    },
  );

  it('says nothing when all went well', async () => {
    await runMain(() => {});
    expect([said, process.exitCode]).toEqual([[], undefined]);
  });
});

describe('data that was cut off', () => {
  it.each([
    [LAB_RESULTS_FILE, readLabResults],
    [SDK_BEHAVIOUR_FILE, readSdkBehaviour],
  ])('is named: %s', (file, read) => {
    writeFileSync(join(root, file), '[{"language":');
    expect(() => read(root)).toThrow(ContentError);
    expect(() => read(root)).toThrow(new RegExp(`${file}: found .+; allowed: JSON$`));
  });
});
