import { z } from 'zod';

/** A report in the format that tools of mutation testing share (mutation-testing-report-schema 2), as far as it is read here. */
export const mutantReport = z.object({
  files: z.record(
    z.string(),
    z.object({
      mutants: z.array(
        z.object({
          mutatorName: z.string(),
          replacement: z.string().optional(),
          status: z.enum([
            'Killed',
            'Survived',
            'NoCoverage',
            'CompileError',
            'RuntimeError',
            'Timeout',
            'Ignored',
            'Pending',
          ]),
          location: z.object({ start: z.object({ line: z.int() }) }),
        }),
      ),
    }),
  ),
});

/** What a run found in one room. */
export interface MutantScore {
  /** Mutants that a test noticed, by failing or by never ending. */
  noticed: number;
  /** Mutants that could be noticed. */
  all: number;
  /** `noticed` of `all` in per cent, rounded down to a tenth; 100 where there are none. */
  percent: number;
  /** One line for each mutant that no test noticed: file, line, what was changed into what. */
  survivors: string[];
}

/** How much of a replacement a line shows, in characters. */
const SHOWN = 80;

/**
 * @param report of a run
 * @returns what it found
 */
export function mutantScore({ files }: z.infer<typeof mutantReport>): MutantScore {
  const mutants = Object.entries(files).flatMap(([file, { mutants }]) =>
    mutants.map((mutant) => ({ file, ...mutant })),
  );
  const noticed = mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
  const survived = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  const all = noticed + survived.length;
  const survivors = survived.map(({ file, location, mutatorName, replacement = '', status }) => {
    const text = replacement.replace(/\s+/g, ' ').slice(0, SHOWN);
    const unreached = status === 'NoCoverage' ? ' (no test comes here)' : '';
    return `${file}:${location.start.line} ${mutatorName}${unreached}: ${text}`;
  });
  return { noticed, all, percent: all === 0 ? 100 : Math.floor((noticed / all) * 1000) / 10, survivors };
}
