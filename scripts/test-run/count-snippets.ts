import type { PartCount } from './outcome';

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
