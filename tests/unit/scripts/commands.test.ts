import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'commands-'));
afterAll(() => rmSync(folder, { recursive: true }));

function command(file: string, args: string[], env: Record<string, string> = {}) {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/run.cjs', file, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stderr: stderr.trim() };
}

function pastes(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe('a command that cannot do what it is asked says so in one line', () => {
  it.each([
    ['scripts/decode.ts', ['a', 'b'], /^decode: give one file/],
    ['scripts/decode.ts', ['/nowhere'], /^decode: cannot read \/nowhere: ENOENT/],
    ['scripts/score.ts', [], /^Usage: npm run score/],
    ['scripts/score.ts', ['/nowhere'], /^ENOENT: no such file or directory, open '\/nowhere'$/],
    ['scripts/score.ts', ['x', '--mn', '3'], /^Unknown option '--mn'/],
    ['scripts/score.ts', ['x', '--min', 'high'], /^--min: found "high"; allowed: a percentage/],
    ['scripts/score.ts', [pastes('cut.jsonl', '\n{"id": "a"')], /cut\.jsonl:2: not JSON: /],
    ['scripts/score.ts', [pastes('poor.jsonl', '{"id": 1}')], /poor\.jsonl:1: id: /],
    ['scripts/test.ts', ['unti'], /^npm test: found unti; allowed: format, /],
  ])('%s %j', (file, args, said) => {
    const { status, stderr } = command(file, args);
    expect(stderr).toMatch(said);
    expect([status, stderr.split('\n').length]).toEqual([2, 1]);
  });

  it.each(['http', '0', '65436', '3000.5'])('npm start with PORT=%s', (PORT) => {
    expect(command('scripts/start.ts', [], { PORT })).toEqual({
      status: 2,
      stderr: `PORT must be a whole number from 1 to 65435; found "${PORT}".`,
    });
  });
});
