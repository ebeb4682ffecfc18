import { run } from '../run-program.mjs';
import { bin } from '../run-steps';
import { countSnippets } from './count-snippets';
import type { PartCount } from './outcome';

/** @returns what the lab counted, after it was run and shown */
export async function runLab(): Promise<PartCount> {
  let output = '';
  const code = await run(bin('tsx'), ['lab/run.ts'], {
    onOutput: (text) => {
      output += text;
      process.stdout.write(text);
    },
  });
  return countSnippets(output, code);
}
