import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readCatalogue } from '@/lib/build/catalogue';
import { Refusal } from '@/lib/build/refusal';
import { runMain } from '@/lib/build/run-main';
import { becauseOf, promptOf } from '@/lib/decoder/answer/as-text';
import { toFragment } from '@/lib/decoder/answer/share';
import { supportTicket } from '@/lib/decoder/answer/ticket';
import { decode } from '@/lib/decoder/decode';
import type { Diagnosis } from '@/lib/decoder/diagnosis';
import type { ErrorEntry } from '@/lib/errors';

/**
 * `npm run --silent decode < file` or `-- file`: one JSON object on stdout. `-- --jsonl file`: one for each line `{"id", "paste"}` of the file,
 * with every text that a page would show or copy. See the README for the shape.
 */
await runMain(() => {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { jsonl: { type: 'boolean' } } });
  const [file, ...rest] = positionals;
  if (rest.length > 0) throw new Refusal('decode: give one file, or none and the paste on standard input.');
  const input = readPaste(file);
  const catalogue = readCatalogue();
  if (values.jsonl) printEach(input, catalogue);
  else console.log(JSON.stringify(contract(decode(input, catalogue))));
});

function printEach(input: string, catalogue: readonly ErrorEntry[]): void {
  const now = Date.now();
  for (const [at, line] of input.split('\n').entries()) {
    if (line.trim() === '') continue;
    const one = readLine(line);
    if (!one) throw new Refusal(`decode: line ${at + 1} is not {"id": …, "paste": "…"}`);
    const diagnosis = decode(one.paste, catalogue, now);
    const texts = {
      confidence: 'confidence' in diagnosis ? diagnosis.confidence : null,
      shown: 'shown' in diagnosis ? diagnosis.shown.text : '',
      ticket: supportTicket(diagnosis, now),
      fragment: toFragment(diagnosis),
      prompt: promptOf(diagnosis, catalogue),
    };
    console.log(JSON.stringify({ id: one.id, ...contract(diagnosis), ...texts }));
  }
}

function contract(diagnosis: Diagnosis) {
  const { kind, errors, extracted, redacted } = diagnosis;
  return {
    kind,
    errors,
    extracted,
    redacted,
    because: becauseOf(diagnosis),
    also: 'also' in diagnosis ? diagnosis.also : [],
    limits: 'limits' in diagnosis ? diagnosis.limits : [],
    origin: 'origin' in diagnosis ? diagnosis.origin : null,
  };
}

function readLine(line: string): { id: unknown; paste: string } | undefined {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || !('paste' in value)) return undefined;
    return typeof value.paste === 'string' ? { id: 'id' in value ? value.id : null, paste: value.paste } : undefined;
  } catch {
    return undefined;
  }
}
function readPaste(file: string | undefined): string {
  try {
    return readFileSync(file ?? 0, 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal(`decode: cannot read ${file ?? 'standard input'}: ${reason}`);
  }
}
