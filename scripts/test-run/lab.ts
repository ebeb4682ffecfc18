import { run } from '../run-program.mjs';
import { bin } from '../run-steps';
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

/**
 * @param output all that the lab printed
 * @param code its exit code
 * @returns the count of its closing line; without one the lab itself counts as one failure
 */
export function countSnippets(output: string, code: number): PartCount {
  const closing = /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm;
  const [, passed = '0', found = '1', skipped = '0'] = [...output.matchAll(closing)].at(-1) ?? [];
  const failed = Number(found) === 0 && code !== 0 ? 1 : Number(found);
  return { passed: Number(passed), failed, skipped: Number(skipped), failures: [] };
}
