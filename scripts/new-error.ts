/** `npm run new:error -- 413 payload_too_large`: writes the page of a new error, with blanks to fill. Asks for the verdict where none is given. */
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { newErrorFile } from '@/lib/build/new-error';
import { RETRY_VERDICTS, verdictText } from '@/lib/errors';

const USAGE = `Usage: npm run new:error -- 413 payload_too_large --verdict ${RETRY_VERDICTS.join('|')}`;

/** @returns why nothing was written, or undefined */
async function newError(): Promise<string | undefined> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { verdict: { type: 'string' } } });
  const [status = '', type = '', ...rest] = positionals;
  if (rest.length > 0) return 'Give a status and a type only.';
  const result = await newErrorFile(status, type, () => values.verdict ?? askForVerdict());
  if ('refused' in result) return result.refused;
  console.log(`Wrote ${result.file}`);
  console.log('Put words where it says BLANK, then run npm run build: it names every blank that is left.');
  return undefined;
}

/** @returns the verdict chosen at the terminal; empty where there is none to ask at */
async function askForVerdict(): Promise<string> {
  if (!process.stdin.isTTY) return '';
  console.log('May the same request be sent again?');
  for (const [index, verdict] of RETRY_VERDICTS.entries()) {
    console.log(`  ${index + 1}  ${verdict}: ${verdictText(verdict)}`);
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = (await terminal.question('Number or name: ')).trim();
  terminal.close();
  return RETRY_VERDICTS[Number(answer) - 1] ?? answer;
}

try {
  const refusal = await newError();
  if (refusal) fail(`${refusal}\n${USAGE}`);
} catch (error) {
  if (!isBadArgument(error)) throw error;
  fail(`${error.message}\n${USAGE}`);
}

function fail(reason: string): void {
  console.error(reason);
  process.exitCode = 1;
}

/** Node's parseArgs names what it does not know. */
function isBadArgument(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
