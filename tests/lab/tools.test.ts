import { describe, expect, test } from 'vitest';
import { describeError } from '@/lab/describe-error';
import { ensureLanguage } from '@/lab/ensure-language';
import { lockedVersion } from '@/lab/locked-version';
import { mustRun } from '@/lab/run-command';
import { CommandFailed, MissingToolchain, OutsideProvenRange } from '@/lab/toolchain-errors';

describe('a command that must succeed', () => {
  test('gives what it printed on stdout', async () => {
    expect(await mustRun('sh', ['-c', 'echo "$A"; echo noise >&2'], { env: { A: 'one' } })).toBe('one\n');
  });

  test('leaves the processors to what is played', async () => {
    expect(await mustRun('sh', ['-c', 'until [ "$(nice)" = 19 ]; do sleep 0.01; done; echo last'])).toBe('last\n');
  });

  test('fails with its command, its status and the end of what it printed', async () => {
    const script = 'for i in $(seq 30); do echo "line $i"; done; echo why >&2; exit 3';
    const failed = await mustRun('sh', ['-c', script]).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(CommandFailed);
    const [first, ...rest] = describeError(failed).split('\n');
    expect(first).toBe(`sh -c ${script} ended with status 3:`);
    expect(rest).toHaveLength(15);
    expect(rest[0]).toBe('line 17');
    expect(rest.at(-1)).toBe('why');
  });

  test('fails in the same way when it is not there', async () => {
    await expect(mustRun('no-such-program', [])).rejects.toThrow(
      new CommandFailed('no-such-program did not run to its end:\nspawn no-such-program ENOENT'),
    );
  });
});

describe('a language', () => {
  const versions = { runtime: 'A 1', sdk: 'b 2' };
  test.each([
    [new MissingToolchain('no A'), { state: 'unavailable', reason: 'no A' }],
    [new OutsideProvenRange('A 9'), { state: 'unavailable', reason: 'A 9' }],
    [new CommandFailed('npm ci failed'), { state: 'broken', reason: 'npm ci failed' }],
  ])('whose toolchain throws %o', async (error, readiness) => {
    expect(await ensureLanguage({ ensure: () => Promise.reject(error) })).toEqual(readiness);
  });

  test('whose toolchain is there', async () => {
    expect(await ensureLanguage({ ensure: async () => versions })).toEqual({ state: 'ready', versions });
  });

  test('whose adapter has a fault is broken, and shows where', async () => {
    const ready = await ensureLanguage({ ensure: () => Promise.reject(new TypeError('undefined')) });
    expect(ready).toEqual({ state: 'broken', reason: expect.stringMatching(/^TypeError: undefined\n +at /) });
  });
});

test('a lock file without the version is named', () => {
  expect(lockedVersion('python', 'requirements.txt', /^openai==(\S+)/m)).toMatch(/^\d+\.\d+\.\d+$/);
  expect(() => lockedVersion('python', 'requirements.txt', /^closedai==(\S+)/m)).toThrow(
    'lab/projects/python/requirements.txt: found no version by /^closedai==(\\S+)/m',
  );
});
