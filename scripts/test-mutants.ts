/**
 * `npm run test:mutants`: breaks the code of every room, or of those that are named (`npm run test:mutants -- lib/retry`), one mutant at a time.
 * Names each mutant that no test noticed, and fails where a room has too many. Takes hours for all.
 */
import { readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Refusal } from '@/lib/build/refusal';
import { runMain } from '@/lib/build/run-main';
import { MUTANT_ROOMS, type MutantRoom } from './mutant-rooms';
import { type MutantScore, mutantReport, mutantScore } from './mutant-score';
import { run } from './run-program.mjs';
import { bin } from './run-steps';

const REPORT = '.cache/mutants/report.json';

await runMain(async () => {
  const rows: string[] = [];
  let isEnough = true;
  for (const room of chooseRooms(process.argv.slice(2))) {
    const score = await breakRoom(room);
    for (const survivor of score.survivors) console.log(survivor);
    const isGood = score.percent >= room.least;
    isEnough &&= isGood;
    const count = `${score.noticed} of ${score.all}`;
    rows.push(
      `${room.name.padEnd(22)}${`${score.percent} %`.padStart(8)}  ${count}${isGood ? '' : `; at least ${room.least} %`}`,
    );
  }
  console.log(`\nMutants that a test noticed:\n${rows.join('\n')}`);
  return isEnough ? 0 : 1;
});

/** @throws Refusal naming what is no room, and what is allowed */
function chooseRooms(names: readonly string[]): readonly MutantRoom[] {
  const known = MUTANT_ROOMS.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Refusal(`test:mutants: found ${unknown.join(', ')}; allowed: ${known.join(', ')}`);
  return names.length === 0 ? MUTANT_ROOMS : MUTANT_ROOMS.filter(({ name }) => names.includes(name));
}

/** @throws Refusal when the run did not come to its end, for example because tests fail without any mutant */
async function breakRoom({ name, files }: MutantRoom): Promise<MutantScore> {
  console.log(`\n${name} …`);
  rmSync(REPORT, { force: true });
  const concurrency = String(Math.max(1, availableParallelism() - 1));
  const code = await run(bin('stryker'), ['run', '--mutate', files.join(','), '--concurrency', concurrency]);
  if (code !== 0) throw new Refusal(`test:mutants: the run over ${name} broke off; see above why`);
  return mutantScore(mutantReport.parse(JSON.parse(readFileSync(REPORT, 'utf8'))));
}
