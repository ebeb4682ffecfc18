import { parseArgs } from 'node:util';
import { readCatalogue } from '@/lib/build/catalogue';
import { Refusal } from '@/lib/build/refusal';
import { runMain } from '@/lib/build/run-main';
import { judgePaste, MEASURES, type Measure } from './judge-paste';
import { readScoredPastes } from './labelled-pastes';

/** How many are right, of how many, by measure. */
type Tally = Record<Measure, { right: number; all: number }>;

const NOW = Date.UTC(2025, 6, 14, 8, 3, 31);
/** What the table shows by kind; the other measures are few, and stand below it. */
const COLUMNS: readonly (readonly [Measure, width: number])[] = [
  ['rows', 9],
  ['values', 11],
  ['alternatives', 13],
  ['masked', 9],
];

function main(): void {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { min: { type: 'string' }, quiet: { type: 'boolean', default: false } },
  });
  const [file, ...rest] = positionals;
  if (!file || rest.length > 0) throw new Refusal('Usage: npm run score -- FILE.jsonl [--min PERCENT] [--quiet]');
  if (values.min !== undefined && !(Number(values.min) >= 0 && Number(values.min) <= 100)) {
    throw new Refusal(`--min: found "${values.min}"; allowed: a percentage from 0 to 100`);
  }
  const catalogue = readCatalogue();
  const total = emptyTally();
  const kinds = new Map<string, Tally>();
  let falseAlarms = 0;
  for (const paste of readScoredPastes(file)) {
    const kind = kinds.get(paste.family) ?? emptyTally();
    kinds.set(paste.family, kind);
    const { verdicts, isFalseAlarm } = judgePaste(paste, catalogue, NOW);
    if (isFalseAlarm) falseAlarms++;
    for (const { measure, isRight, fault } of verdicts) {
      for (const tally of [total, kind]) {
        tally[measure].all++;
        if (isRight) tally[measure].right++;
      }
      if (!isRight && fault !== '' && !values.quiet) console.log(`${paste.id}: ${fault}`);
    }
  }
  print(kinds, total, falseAlarms);
  const share = total.rows.all === 0 ? 0 : (100 * total.rows.right) / total.rows.all;
  const isLeaky = total.masked.right < total.masked.all;
  if (values.min !== undefined && (share < Number(values.min) || isLeaky || falseAlarms > 0)) process.exitCode = 1;
}

function emptyTally(): Tally {
  return Object.fromEntries(MEASURES.map((measure) => [measure, { right: 0, all: 0 }])) as Tally;
}

function print(kinds: ReadonlyMap<string, Tally>, total: Tally, falseAlarms: number): void {
  const line = (name: string, tally: Tally) =>
    name.padEnd(16) +
    COLUMNS.map(([measure, width]) => `${tally[measure].right}/${tally[measure].all}`.padStart(width)).join('');
  console.log('kind'.padEnd(16) + COLUMNS.map(([measure, width]) => measure.padStart(width)).join(''));
  for (const [name, tally] of [...kinds].sort(([a], [b]) => a.localeCompare(b))) console.log(line(name, tally));
  console.log(line('total', total));
  for (const measure of MEASURES.filter((one) => !COLUMNS.some(([column]) => column === one)))
    console.log(`${measure}: ${total[measure].right}/${total[measure].all}`);
  console.log(`negatives decoded as errors: ${falseAlarms}`);
}

await runMain(main);
