import { describe, expect, it } from 'vitest';
import { readArguments, UsageError } from '@/lab/arguments';
import { SNIPPET_LANGUAGES } from '@/lib/retry/languages';

const ALL = SNIPPET_LANGUAGES.map(({ id }) => id);

describe('the arguments of a command of the lab', () => {
  it.each<[string, string[], ReturnType<typeof readArguments>]>([
    ['nothing means every language', [], { languages: ALL, flags: [] }],
    ['flags alone, too', ['--write'], { languages: ALL, flags: ['--write'] }],
    ['languages in the order written', ['rust', 'go'], { languages: ['rust', 'go'], flags: [] }],
    ['both, mixed', ['go', '--write', 'php'], { languages: ['go', 'php'], flags: ['--write'] }],
  ])('%s', (_, args, expected) => {
    expect(readArguments(args, ['--write'])).toEqual(expected);
  });

  it('are refused where one is unknown, naming what was found and what is allowed', () => {
    const read = () => readArguments(['go', 'cobol', '--fast'], ['--write']);
    expect(read).toThrow(UsageError);
    expect(read).toThrow(`found cobol, --fast; allowed: --write, ${ALL.join(', ')}`);
    expect(read).toThrow(expect.objectContaining({ name: 'UsageError' }));
  });
});
