import { readFileSync } from 'node:fs';
import { readCatalogue } from '@/lib/build/catalogue';
import { decode } from '@/lib/decoder/decode';
import { becauseOf } from '@/lib/decoder/explain';

/** `npm run --silent decode < file` or `-- file`: one JSON object on stdout; see the README for its shape. */
function main(): void {
  const file = process.argv[2];
  let paste: string;
  try {
    paste = readFileSync(file ?? 0, 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`decode: cannot read ${file ?? 'standard input'}: ${reason}`);
    process.exitCode = 2;
    return;
  }
  const diagnosis = decode(paste, readCatalogue());
  const { kind, errors, extracted, redacted } = diagnosis;
  console.log(JSON.stringify({ kind, errors, extracted, redacted, because: becauseOf(diagnosis) }));
}

main();
