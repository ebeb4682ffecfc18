import { z } from 'zod';
import { isDrawn } from './mutant-sample.mjs';

/** A report in the format that tools of mutation testing share (mutation-testing-report-schema 2), as far as it is read here. */
export const mutantReport = z.object({
  files: z.record(
    z.string(),
    z.object({
      mutants: z.array(
        z.object({
          id: z.string(),
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
  /** Where the share of all mutants lies, with 95 % certainty, when these are a sample: in per cent, rounded to a tenth. */
  bounds: { from: number; to: number };
  /** One line for each mutant that no test noticed: file, line, what was changed into what. */
  survivors: string[];
}

/** How much of a replacement a line shows, in characters. */
const SHOWN = 80;

/** How many standard deviations hold 95 % of a normal distribution. */
const DEVIATIONS = 1.96;

/**
 * @param report of a run
 * @param percent how many mutants were drawn for it, in per cent
 * @returns what it found
 */
export function mutantScore({ files }: z.infer<typeof mutantReport>, percent = 100): MutantScore {
  const mutants = Object.entries(files)
    .flatMap(([file, { mutants }]) => mutants.map((mutant) => ({ file, ...mutant })))
    .filter(({ id }) => isDrawn(id, percent));
  const noticed = mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
  const survived = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  const all = noticed + survived.length;
  const survivors = survived.map(({ file, location, mutatorName, replacement = '', status }) => {
    const text = replacement.replace(/\s+/g, ' ').slice(0, SHOWN);
    const unreached = status === 'NoCoverage' ? ' (no test comes here)' : '';
    return `${file}:${location.start.line} ${mutatorName}${unreached}: ${text}`;
  });
  const share = all === 0 ? 100 : Math.floor((noticed / all) * 1000) / 10;
  return { noticed, all, percent: share, bounds: wilsonInterval(noticed, all), survivors };
}

/** Wilson's interval: it holds for shares near 100 %, too, where the usual one goes beyond. */
function wilsonInterval(noticed: number, all: number): MutantScore['bounds'] {
  if (all === 0) return { from: 0, to: 100 };
  const share = noticed / all;
  const weight = DEVIATIONS ** 2 / all;
  const centre = (share + weight / 2) / (1 + weight);
  const half = (DEVIATIONS * Math.sqrt((share * (1 - share)) / all + weight / (4 * all))) / (1 + weight);
  const tenths = (value: number) => Math.round(value * 1000) / 10;
  return { from: tenths(centre - half), to: tenths(centre + half) };
}
