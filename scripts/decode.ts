import { readFileSync } from 'node:fs';
import { readCatalogue } from '@/lib/build/catalogue';
import { Refusal } from '@/lib/build/refusal';
import { runMain } from '@/lib/build/run-main';
import { decode } from '@/lib/decoder/decode';
import { becauseOf } from '@/lib/decoder/explain';

/** `npm run --silent decode < file` or `-- file`: one JSON object on stdout; see the README for its shape. */
await runMain(() => {
  const [file, ...rest] = process.argv.slice(2);
  if (rest.length > 0) throw new Refusal('decode: give one file, or none and the paste on standard input.');
  const diagnosis = decode(readPaste(file), readCatalogue());
  const { kind, errors, extracted, redacted } = diagnosis;
  console.log(JSON.stringify({ kind, errors, extracted, redacted, because: becauseOf(diagnosis) }));
});

function readPaste(file: string | undefined): string {
  try {
    return readFileSync(file ?? 0, 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal(`decode: cannot read ${file ?? 'standard input'}: ${reason}`);
  }
}
