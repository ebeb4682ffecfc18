import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseParts } from '@/scripts/test-run/choose-parts';
import { countSnippets } from '@/scripts/test-run/count-snippets';
import { countTests } from '@/scripts/test-run/count-tests';
import { oneThing, type PartOutcome } from '@/scripts/test-run/outcome';
import { PARTS } from '@/scripts/test-run/parts';
import { closingText, openingText } from '@/scripts/test-run/report';

const ids = (names: string[]) => chooseParts(names).map(({ id }) => id);

describe('the parts of npm test', () => {
  it('are all of them, or those that are named in the order of running, with the build that they need', () => {
    expect(ids([])).toEqual(PARTS.map(({ id }) => id));
    expect(ids(['unit', 'format'])).toEqual(['format', 'unit']);
    expect(ids(['browser'])).toEqual(['build', 'browser']);
    expect(ids(['site', 'build'])).toEqual(['build', 'site']);
  });

  it('are refused by a name that none has', () => {
    expect(() => chooseParts(['unit', 'browsr'])).toThrow(
      /^npm test: found browsr; allowed: format, unused, types, unit, /,
    );
  });

  it('hold every project of Vitest', () => {
    const projects = PARTS.flatMap(({ kind }) => (kind.type === 'vitest' ? [kind.project] : []));
    const configured = [...readFileSync('vitest.config.ts', 'utf8').matchAll(/\bname: '([\w-]+)'/g)].map(
      ([, name]) => name,
    );
    expect(projects.sort()).toEqual(configured.sort());
  });

  it('of the quick round exist', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));
    const [, names = ''] = /scripts\/test\.ts (.+)$/.exec(scripts['test:quick'] ?? '') ?? [];
    expect(ids(names.split(' '))).toEqual(['format', 'unused', 'types', 'unit', 'build', 'site']);
  });
});

const file = (name: string, status: string, ...tests: string[]) => ({
  name: join(process.cwd(), name),
  status,
  message: 'cannot load\nat line 1',
  assertionResults: tests.map((status, index) => ({
    status,
    fullName: `test ${index + 1}`,
    failureMessages: status === 'failed' ? ['\u001b[31mError: 1 is not 2\u001b[39m\n    at a.test.ts:9'] : null,
  })),
});
const report = (passed: number, failed: number, ...testResults: ReturnType<typeof file>[]) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 0,
  testResults,
});

describe('the count of a project of Vitest', () => {
  it.each([
    [
      'all good',
      report(2, 0, file('a.test.ts', 'passed', 'passed', 'passed')),
      0,
      { passed: 2, failed: 0, failures: [] },
    ],
    [
      'a failed test',
      report(1, 1, file('a.test.ts', 'failed', 'passed', 'failed')),
      1,
      { passed: 1, failed: 1, failures: ['a.test.ts > test 2: Error: 1 is not 2'] },
    ],
    [
      'a file that does not load',
      report(1, 0, file('a.test.ts', 'passed', 'passed'), file('b.test.ts', 'failed')),
      1,
      { passed: 1, failed: 1, failures: ['b.test.ts: cannot load'] },
    ],
    [
      'an error outside of any test',
      report(1, 0, file('a.test.ts', 'passed', 'passed')),
      1,
      { passed: 1, failed: 1, failures: [] },
    ],
    [
      'several files',
      report(
        1,
        1,
        file('a.test.ts', 'passed', 'passed'),
        file('b.test.ts', 'failed', 'failed'),
        file('c.test.ts', 'failed'),
      ),
      1,
      { passed: 1, failed: 2, failures: ['b.test.ts > test 1: Error: 1 is not 2', 'c.test.ts: cannot load'] },
    ],
    ['no report', undefined, 1, { passed: 0, failed: 1, failures: [] }],
  ])('of %s', (_, found, code, expected) => {
    expect(countTests(found, code)).toEqual({ skipped: 0, ...expected });
  });
});

it('tells the reason of a failure in one short line', () => {
  const long = report(0, 1, { ...file('a.test.ts', 'failed'), message: `${'x'.repeat(300)}\nat line 1` });
  expect(countTests(long, 1).failures).toEqual([`a.test.ts: ${'x'.repeat(200)}`]);
  const silent = { ...file('a.test.ts', 'failed', 'failed'), message: '' };
  const [result] = silent.assertionResults;
  if (result) result.failureMessages = null;
  expect(countTests(report(0, 1, silent), 1).failures).toEqual(['a.test.ts > test 1: ']);
});

it.each([
  [true, { passed: 1, failed: 0 }],
  [false, { passed: 0, failed: 1 }],
])('a part that counts as one thing: %s', (passed, count) => {
  expect(oneThing(passed)).toEqual({ ...count, skipped: 0, failures: [] });
});

describe('the count of the lab', () => {
  it.each([
    ['python/sdk: 9 of 9 scenarios\n9 passed, 0 failed\n', 0, { passed: 9, failed: 0, skipped: 0 }],
    ['8 passed, 1 failed, 2 skipped\n', 1, { passed: 8, failed: 1, skipped: 2 }],
    ['9 passed, 0 failed\n', 1, { passed: 9, failed: 1, skipped: 0 }],
    ['a snippet said:\n3 passed, 4 failed\n9 passed, 0 failed\n', 0, { passed: 9, failed: 0, skipped: 0 }],
    ['325 passed, 12 failed, 40 skipped\n', 1, { passed: 325, failed: 12, skipped: 40 }],
    ['it says: 8 passed, 0 failed\n', 1, { passed: 0, failed: 1, skipped: 0 }],
    ['8 passed, 0 failed so far\n', 1, { passed: 0, failed: 1, skipped: 0 }],
    ['0 passed, 3 failed\n', 1, { passed: 0, failed: 3, skipped: 0 }],
    ['it broke\n', 1, { passed: 0, failed: 1, skipped: 0 }],
    ['', 0, { passed: 0, failed: 1, skipped: 0 }],
  ])('after %j with status %i', (output, code, expected) => {
    expect(countSnippets(output, code)).toEqual({ failures: [], ...expected });
  });
});

describe('what npm test says', () => {
  const outcome = (id: string, count: Partial<PartOutcome>): PartOutcome => {
    const [part] = chooseParts([id]).slice(-1);
    if (!part) throw new Error(id);
    return { part, seconds: 1, passed: 0, failed: 0, skipped: 0, failures: [], ...count };
  };

  it('before: what runs, and how long it took last time', () => {
    const text = openingText(chooseParts(['format', 'unit', 'lab']), { format: 1.2, unit: 170 });
    expect(text.split('\n')).toEqual([
      'Runs, one after another:',
      '  format     format, lint and import rules         1 s',
      '  unit       tests that need no build              3 min',
      '  lab        every snippet in the lab',
      'Last time they took 3 min, without the 1 that never ran here.',
    ]);
    expect(openingText(chooseParts(['lab']), {})).toMatch(/\nNone has run here yet\.$/);
    const known = openingText(chooseParts(['format', 'lab']), { format: 0.2, lab: 120 }).split('\n');
    expect(known.map((line) => line.split(/ {2,}/).at(-1))).toEqual([
      'Runs, one after another:',
      '1 s',
      '2 min',
      'Last time they took 2 min.',
    ]);
  });

  it('after: the parts that failed, how to run only them again, and the count alone on the last line', () => {
    const text = closingText([
      outcome('unit', { passed: 10 }),
      outcome('browser', {
        passed: 3,
        failed: 2,
        skipped: 1,
        failures: ['tests/browser/search.test.ts > finds: Error'],
      }),
    ]);
    expect(text.split('\n')).toEqual([
      '',
      'Failed: browser, 2 of 5. Only that again: npm test -- browser',
      '  tests/browser/search.test.ts > finds: Error',
      '',
      '13 passed, 2 failed, 1 skipped',
    ]);
    const many = closingText([
      outcome('unit', { failed: 22, failures: Array.from({ length: 22 }, (_, at) => `test ${at + 1}`) }),
    ]);
    expect(many.split('\n').slice(-4)).toEqual(['  test 20', '  … and 2 more', '', '0 passed, 22 failed']);
    const all = closingText([
      outcome('unit', { failed: 20, failures: Array.from({ length: 20 }, (_, at) => `test ${at + 1}`) }),
    ]);
    expect(all.split('\n').slice(-3)).toEqual(['  test 20', '', '0 passed, 20 failed']);
    expect(closingText([outcome('unit', { passed: 10 })])).toBe('\n10 passed, 0 failed');
  });
});
