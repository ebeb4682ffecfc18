import type { RetryPolicy } from '@/lib/retry/policy';
import { waitRange } from '@/lib/retry/schedule';

/** So many waits must have been seen, or nothing can be said of them. */
const ENOUGH = 50;

/** So many of them must differ by a hundredth of a second or more. */
const DISTINCT = 8;

/**
 * Judges whether waits are spread evenly over what the jitter allows. A good loop of {@link ENOUGH} waits is rejected less than once in a million:
 * that no even draw falls into a given quarter has a probability of 0.75^50.
 * @param policy the policy, with jitter, and the same delay before each retry
 * @param waitsMs what the loop announced, over all runs
 * @returns one sentence per fault
 */
export function judgeSpread(policy: RetryPolicy, waitsMs: readonly number[]): string[] {
  if (waitsMs.length < ENOUGH) return [`logged ${waitsMs.length} waits in all, expected at least ${ENOUGH}`];
  const { minMs, maxMs } = waitRange(policy, 1);
  const parts = waitsMs.map((wait) => (wait - minMs) / (maxMs - minMs));
  const faults: string[] = [];
  if (!parts.some((part) => part < 0.25)) faults.push('no wait is in the shortest quarter of what the jitter allows');
  if (!parts.some((part) => part > 0.75)) faults.push('no wait is in the longest quarter of what the jitter allows');
  const distinct = new Set(waitsMs.map((wait) => Math.round(wait / 10))).size;
  if (distinct < DISTINCT) faults.push(`the waits have ${distinct} different lengths, expected at least ${DISTINCT}`);
  return faults;
}
