import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { LanguageLab } from '@/lab/language';
import { runLanguage } from '@/lab/runner/run-language';
import { closingLine, sumCounts } from '@/lab/runner/scenario-count';
import { openStage, type Stage } from '@/lab/runner/stage';
import { SCENARIOS } from '@/lab/scenarios-by-variant';
import { CommandFailed, MissingToolchain, OutsideProvenRange } from '@/lab/toolchain-errors';
import { ContentError } from '@/lib/build/content-error';
import { readSnippets } from '@/lib/build/read-snippets';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.standIn.close());
afterEach(() => {
  vi.unstubAllEnvs();
});

/** A language whose programs do nothing, so that they pass no scenario, and whose tool is content. */
const idle: LanguageLab = {
  id: 'python',
  ensure: async () => ({ runtime: 'Idle 1', sdk: 'none 1' }),
  lockedSdk: () => undefined,
  prepare: async (_, cwd) => ({ program: 'false', args: [], cwd }),
  check: async () => [{ tool: 'tool', ok: true, output: '' }],
  errors: {
    loop: { status: () => [], dropped: [], timeout: [] },
    sdk: { status: () => [], dropped: [], timeout: [] },
  },
};

async function run(changes: Partial<LanguageLab>, read = () => readSnippets(process.cwd(), ['python'])) {
  const lines: string[] = [];
  const lab = { ...idle, ...changes };
  const report = await runLanguage({ ...stage, lab, print: (text) => lines.push(text) }, read);
  return { lines, ...report };
}

const rejects = (error: Error) => ({ ensure: () => Promise.reject(error) });

describe('a toolchain that this machine lacks', () => {
  test.each([
    ['missing', new MissingToolchain('needs ruby'), 'python: %: needs ruby'],
    ['of another age', new OutsideProvenRange('found Ruby 9'), 'python: %: found Ruby 9'],
  ])('%s: one line and one skip, and one failure where all must run', async (_, error, line) => {
    vi.stubEnv('CI', '');
    const local = await run(rejects(error));
    expect(local.lines).toEqual([line.replace('%', 'skipped')]);
    expect(local.count).toEqual({ passed: 0, failed: 0, skipped: 1 });
    vi.stubEnv('CI', 'true');
    const strict = await run(rejects(error));
    expect(strict.lines).toEqual([line.replace('%', 'failed')]);
    expect(strict.count).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('a failure is one entry of the report, wherever the lab runs', () => {
  test.each([
    ['of an installation', rejects(new CommandFailed('npm ci ended with status 1:\nstale')), undefined],
    ['of the content', {}, () => Promise.reject(new ContentError(['snippets/python/loop.json: install: found 1']))],
  ])('%s', async (_, changes, read) => {
    vi.stubEnv('CI', '');
    const { lines, count, results } = await run(changes, read);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^python: failed: (npm ci ended|1 fault in the content\nsnippets)/);
    expect(count).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(results).toEqual([]);
  });

  test('of one variant to compile: the others are played all the same', async () => {
    const { lines, count, results } = await run({
      prepare: async (source, cwd, variant) => {
        if (variant === 'sdk') throw new CommandFailed('compiler ended with status 1:\nline 3: no');
        return idle.prepare(source, cwd, variant);
      },
    });
    expect(lines[0]).toBe('python/sdk: failed: compiler ended with status 1:\nline 3: no');
    const total = SCENARIOS.loop.length;
    const faults = new Set(SCENARIOS.loop.flatMap(({ fault }) => fault ?? [])).size;
    const line = `^python/loop: 0 of ${total} scenarios, 0 of ${faults} faults, 3 of 3 tool checks, `;
    expect(lines.some((one) => new RegExp(line, 'm').test(one))).toBe(true);
    const streamed = SCENARIOS.stream.length;
    expect(count).toEqual({ passed: 6, failed: total + streamed + 1, skipped: 0 });
    expect(results).toEqual([
      expect.objectContaining({ variant: 'loop', passed: 0, total, runtime: 'Idle 1' }),
      expect.objectContaining({ variant: 'stream', passed: 0, total: streamed }),
    ]);
  });
});

test('languages are built one after another, beside what is played of those before', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lab-beside-'));
  const isSecondBuilt = join(folder, 'second');
  const events: string[] = [];
  const language = (name: string, script: string): Partial<LanguageLab> => ({
    prepare: async (_, cwd) => {
      events.push(name);
      return { program: 'sh', args: ['-c', script], cwd };
    },
    check: async () => {
      if (name === 'second') writeFileSync(isSecondBuilt, '');
      return [];
    },
  });
  const read = async () => (await readSnippets(process.cwd(), ['ruby'])).slice(0, 1);
  // Were the second built only after the first was played, nothing would ever end.
  const first = run(language('first', `until [ -e ${isSecondBuilt} ]; do sleep 0.05; done; exit 1`), read);
  const reports = await Promise.all([first, run(language('second', 'exit 1'), read)]);
  rmSync(folder, { recursive: true });
  expect(events).toEqual(events.toSorted());
  expect(reports.map(({ results }) => results.length)).toEqual([1, 1]);
});

test('the closing line counts all', () => {
  const counts = [
    { passed: 3, failed: 1, skipped: 0 },
    { passed: 2, failed: 0, skipped: 0 },
  ];
  expect(closingLine(sumCounts(counts))).toBe('5 passed, 1 failed');
  expect(closingLine(sumCounts([...counts, { passed: 0, failed: 0, skipped: 2 }]))).toBe(
    '5 passed, 1 failed, 2 skipped',
  );
});
