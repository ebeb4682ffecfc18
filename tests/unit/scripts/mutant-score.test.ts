import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MUTANT_ROOMS } from '@/scripts/mutant-rooms';
import { isDrawn } from '@/scripts/mutant-sample.mjs';
import { mutantReport, mutantScore } from '@/scripts/mutant-score';

const mutant = (status: string, line: number) => ({
  id: String(line),
  mutatorName: 'BooleanLiteral',
  replacement: `no\n  ${line}`,
  status,
  location: { start: { line } },
});

const reportOf = (...mutants: ReturnType<typeof mutant>[]) =>
  mutantReport.parse({ files: { 'lib/site.ts': { mutants } } });

const scoreOf = (...mutants: ReturnType<typeof mutant>[]) => mutantScore(reportOf(...mutants));

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
    bounds: { from: 15, to: 85 },
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

describe('a sample', () => {
  const all = Array.from({ length: 4000 }, (_, index) => mutant(index % 10 === 0 ? 'NoCoverage' : 'Killed', index + 1));

  it('counts only what was drawn, and says where the share of all lies', () => {
    const score = mutantScore(reportOf(...all), 10);
    expect(score.all).toBeGreaterThan(340);
    expect(score.all).toBeLessThan(460);
    expect(score.bounds.from).toBeLessThan(90);
    expect(score.bounds.to).toBeGreaterThan(90);
    expect(score.bounds.to - score.bounds.from).toBeLessThan(8);
  });

  it('draws the same each time, and more of the same where more are drawn', () => {
    const drawn = (percent: number) => all.map(({ id }) => id).filter((id) => isDrawn(id, percent));
    expect(drawn(5)).toEqual(drawn(5));
    expect(drawn(10)).toEqual(expect.arrayContaining(drawn(5)));
    expect([drawn(0), drawn(100)]).toEqual([[], all.map(({ id }) => id)]);
  });
});

it('is taken of every room each week', () => {
  const weekly = readFileSync('.github/workflows/mutants.yml', 'utf8');
  const rooms = [...weekly.matchAll(/^ {10}- (\S+)$/gm)].map(([, room]) => room);
  expect(rooms).toEqual(MUTANT_ROOMS.map(({ name }) => name));
});
