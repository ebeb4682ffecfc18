/**
 * `npm run test:mutants`: breaks the code of every room, or of those that are named (`npm run test:mutants -- lib/retry`), one mutant at a time.
 * Names each mutant that no test noticed, and fails where a room has too many. Takes hours for all; `--sample 10` draws 10 % of the mutants.
 */
import { readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Refusal } from '@/lib/build/refusal';
import { runMain } from '@/lib/build/run-main';
import { MUTANT_ROOMS, type MutantRoom } from './mutant-rooms';
import { SAMPLE_VARIABLE } from './mutant-sample.mjs';
import { type MutantScore, mutantReport, mutantScore } from './mutant-score';
import { run } from './run-program.mjs';
import { bin } from './run-steps';

const REPORT = '.cache/mutants/report.json';

await runMain(async () => {
  const { rooms, percent } = chooseRooms();
  const rows: string[] = [];
  let isEnough = true;
  for (const room of rooms) {
    const score = await breakRoom(room, percent);
    for (const survivor of score.survivors) console.log(survivor);
    const isGood = score.percent >= room.least;
    isEnough &&= isGood;
    const count = `${score.noticed} of ${score.all}`;
    const bounds = percent < 100 ? ` drawn: ${score.bounds.from} to ${score.bounds.to} % of all` : '';
    rows.push(
      `${room.name.padEnd(22)}${`${score.percent} %`.padStart(8)}  ${count}${bounds}${isGood ? '' : `; at least ${room.least} %`}`,
    );
  }
  console.log(`\nMutants that a test noticed:\n${rows.join('\n')}`);
  return isEnough ? 0 : 1;
});

/** @throws Refusal naming what is no room or no share, and what is allowed */
function chooseRooms(): { rooms: readonly MutantRoom[]; percent: number } {
  const { values, positionals: names } = parseArgs({ allowPositionals: true, options: { sample: { type: 'string' } } });
  const percent = Number(values.sample ?? 100);
  if (!(percent > 0 && percent <= 100)) {
    throw new Refusal(`test:mutants: found --sample ${values.sample}; allowed: more than 0, and up to 100 per cent`);
  }
  const known = MUTANT_ROOMS.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Refusal(`test:mutants: found ${unknown.join(', ')}; allowed: ${known.join(', ')}`);
  const rooms = names.length === 0 ? MUTANT_ROOMS : MUTANT_ROOMS.filter(({ name }) => names.includes(name));
  return { rooms, percent };
}

/** @throws Refusal when the run did not come to its end, for example because tests fail without any mutant */
async function breakRoom({ name, files, tests }: MutantRoom, percent: number): Promise<MutantScore> {
  console.log(`\n${name} …`);
  rmSync(REPORT, { force: true });
  const concurrency = String(Math.max(1, availableParallelism() - 1));
  const args = ['run', '--mutate', files.join(','), '--concurrency', concurrency];
  const env = { MUTANT_TESTS: tests.join('\n'), [SAMPLE_VARIABLE]: String(percent) };
  const code = await run(bin('stryker'), args, { env });
  if (code !== 0) throw new Refusal(`test:mutants: the run over ${name} broke off; see above why`);
  return mutantScore(mutantReport.parse(JSON.parse(readFileSync(REPORT, 'utf8'))), percent);
}
