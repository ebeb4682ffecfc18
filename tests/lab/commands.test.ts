import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { readArguments, UsageError } from '@/lab/arguments';
import { SNIPPET_LANGUAGES } from '@/lib/retry/languages';

const ALL = SNIPPET_LANGUAGES.map(({ id }) => id);

describe('arguments', () => {
  test.each<[string[], string[], string[]]>([
    [[], ALL, []],
    [['--write'], ALL, ['--write']],
    [['go', '--write', 'python'], ['go', 'python'], ['--write']],
  ])('%j', (args, languages, flags) => {
    expect(readArguments(args, ['--write'])).toEqual({ languages, flags });
  });

  test.each([[['pyhton']], [['go', '--wirte']]])('%j is refused', (args) => {
    const wrong = args.at(-1);
    expect(() => readArguments(args, ['--write'])).toThrow(
      new UsageError(`found ${wrong}; allowed: --write, ${ALL.join(', ')}`),
    );
  });
});

test.each(['run', 'mutants', 'measure'])('lab/%s.ts says in one line what is wrong with its arguments', (command) => {
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/tsx', [`lab/${command}.ts`, 'pyhton'], {
    encoding: 'utf8',
  });
  expect(stderr).toMatch(/^found pyhton; allowed: .*\n$/);
  // As every command of the project does that was used wrongly.
  expect([status, stdout]).toEqual([2, '']);
});
