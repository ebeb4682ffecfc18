import { parseArgs } from 'node:util';
import { readCatalogue } from '@/lib/build/catalogue';
import { Refusal } from '@/lib/build/refusal';
import { runMain } from '@/lib/build/run-main';
import { becauseOf } from '@/lib/decoder/answer/explain';
import { toFragment } from '@/lib/decoder/answer/share';
import { supportTicket } from '@/lib/decoder/answer/ticket';
import { decode } from '@/lib/decoder/decode';
import { redact } from '@/lib/decoder/text/redact';
import { type LabelledPaste, readLabelledPastes } from './labelled-pastes';

interface Tally {
  cases: number;
  rows: number;
  values: number;
  valuesRight: number;
  alternatives: number;
  alternativesRight: number;
  secrets: number;
  leaked: number;
  falseAlarms: number;
}

const NOW = Date.UTC(2025, 6, 14, 8, 3, 31);
const FIELDS: Record<string, string> = { request_id: 'requestId', retry_after: 'retryAfterSeconds' };

function emptyTally(): Tally {
  return {
    cases: 0,
    rows: 0,
    values: 0,
    valuesRight: 0,
    alternatives: 0,
    alternativesRight: 0,
    secrets: 0,
    leaked: 0,
    falseAlarms: 0,
  };
}

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
  const cases = readLabelledPastes(file);
  const catalogue = readCatalogue();
  const statusOf = new Map(catalogue.map((entry) => [entry.slug, String(entry.status)]));
  const total = emptyTally();
  const families = new Map<string, Tally>();
  for (const one of cases) {
    const family = families.get(one.family) ?? emptyTally();
    families.set(one.family, family);
    const faults = judge(one, (tally) => {
      tally(total);
      tally(family);
    });
    if (!values.quiet) for (const fault of faults) console.log(`${one.id}: ${fault}`);
  }
  print(families, total);
  const share = total.cases === 0 ? 0 : (100 * total.rows) / total.cases;
  if (values.min !== undefined && (share < Number(values.min) || total.leaked > 0 || total.falseAlarms > 0))
    process.exitCode = 1;

  function judge(one: LabelledPaste, count: (update: (tally: Tally) => void) => void): string[] {
    const faults: string[] = [];
    const diagnosis = decode(one.paste, catalogue, NOW);
    const statuses = diagnosis.errors.map((slug) => statusOf.get(slug) ?? slug);
    const negative = one.expect.length === 0;
    const right = negative
      ? statuses.length === 0 &&
        (one.outside_status === undefined ||
          (diagnosis.kind === 'outside' && diagnosis.outside.status === one.outside_status))
      : one.expect.includes(statuses[0] ?? '');
    if (!right)
      faults.push(
        `row: wanted ${one.outside_status ?? one.expect.join('|')}, got ${diagnosis.kind} ${statuses.join(',')} (${becauseOf(diagnosis)})`,
      );
    const alarm = negative && statuses.length > 0;
    count((tally) => {
      tally.cases++;
      if (right) tally.rows++;
      if (alarm) tally.falseAlarms++;
    });
    if (one.expect.length > 1) {
      const all = one.expect.every((status) => statuses.includes(status));
      if (!all) faults.push(`alternatives: wanted ${one.expect.join(',')}, got ${statuses.join(',')}`);
      count((tally) => {
        tally.alternatives++;
        if (all) tally.alternativesRight++;
      });
    }
    for (const [name, wanted] of Object.entries(one.extract)) {
      const got = Object.entries(diagnosis.extracted).find(([field]) => field === (FIELDS[name] ?? name))?.[1];
      const same = String(got) === String(wanted) || (got !== undefined && String(got) === redact(String(wanted)).text);
      if (!same) faults.push(`${name}: wanted ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`);
      count((tally) => {
        tally.values++;
        if (same) tally.valuesRight++;
      });
    }
    const outputs = [JSON.stringify(diagnosis), supportTicket(diagnosis, NOW), toFragment(diagnosis)].join('\n');
    for (const secret of one.secrets) {
      const leaks = outputs.includes(secret) || outputs.includes(JSON.stringify(secret).slice(1, -1));
      if (leaks) faults.push(`secret shown: ${secret}`);
      count((tally) => {
        tally.secrets++;
        if (leaks) tally.leaked++;
      });
    }
    return faults;
  }
}

function print(families: ReadonlyMap<string, Tally>, total: Tally): void {
  const line = (name: string, tally: Tally) =>
    [
      name.padEnd(16),
      `${tally.rows}/${tally.cases}`.padStart(9),
      `${tally.valuesRight}/${tally.values}`.padStart(11),
      `${tally.alternativesRight}/${tally.alternatives}`.padStart(13),
      `${tally.secrets - tally.leaked}/${tally.secrets}`.padStart(9),
    ].join('');
  console.log(
    `${'kind'.padEnd(16)}${'rows'.padStart(9)}${'values'.padStart(11)}${'alternatives'.padStart(13)}${'masked'.padStart(9)}`,
  );
  for (const [name, tally] of [...families].sort(([a], [b]) => a.localeCompare(b))) console.log(line(name, tally));
  console.log(line('total', total));
  console.log(`negatives decoded as errors: ${total.falseAlarms}`);
}

await runMain(main);
