import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { MUTANT_ROOMS } from '@/scripts/mutant-rooms';
import { mutantReport, mutantScore } from '@/scripts/mutant-score';

const mutant = (status: string, line: number) => ({
  mutatorName: 'BooleanLiteral',
  replacement: `no\n  ${line}`,
  status,
  location: { start: { line } },
});

const scoreOf = (...mutants: ReturnType<typeof mutant>[]) =>
  mutantScore(mutantReport.parse({ files: { 'lib/site.ts': { mutants } } }));

it('counts what a test noticed, by failing or by never ending, of what could be noticed', () => {
  const score = scoreOf(
    mutant('Killed', 1),
    mutant('Timeout', 2),
    mutant('Survived', 3),
    mutant('NoCoverage', 4),
    mutant('CompileError', 5),
    mutant('RuntimeError', 6),
    mutant('Ignored', 7),
  );
  expect(score).toEqual({
    noticed: 2,
    all: 4,
    percent: 50,
    survivors: ['lib/site.ts:3 BooleanLiteral: no 3', 'lib/site.ts:4 BooleanLiteral (no test comes here): no 4'],
  });
});

it('rounds down, so that a share is never shown that was not reached', () => {
  const found = Array.from({ length: 2000 }, (_, index) => mutant(index === 0 ? 'Survived' : 'Killed', index + 1));
  expect(scoreOf(...found).percent).toBe(99.9);
});

it('is content with a room without mutants', () => {
  expect(scoreOf()).toMatchObject({ all: 0, percent: 100 });
});

it('is taken of every room each week', () => {
  const weekly = readFileSync('.github/workflows/mutants.yml', 'utf8');
  const rooms = [...weekly.matchAll(/^ {10}- (\S+)$/gm)].map(([, room]) => room);
  expect(rooms).toEqual(MUTANT_ROOMS.map(({ name }) => name));
});
