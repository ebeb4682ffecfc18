import { placeholderField } from './placeholder';
import { DEFAULT_POLICY, type RetryPolicy } from './policy';
import { type HighlightedSnippet, renderSnippet } from './snippet';

/**
 * Where fewer requests are right than by default. 500 may be a bug that the request hits each time: two retries, then support.
 * After 504 the model may have done the work, at the reader's cost: one retry.
 */
const ATTEMPTS: Readonly<Record<number, number>> = { 500: 3, 504: 2 };

/**
 * @param status HTTP status of an error that may be retried
 * @returns the policy that its page recommends: the default one, with the attempts that this status deserves
 */
export function policyForStatus(status: number): RetryPolicy {
  return { ...DEFAULT_POLICY, attempts: ATTEMPTS[status] ?? DEFAULT_POLICY.attempts };
}

/**
 * @param snippet a snippet as built
 * @param policy what to put in for good
 * @returns the snippet with that policy as its only one
 */
export function presetSnippet<Snippet extends HighlightedSnippet>(
  snippet: Snippet,
  policy: RetryPolicy,
): Snippet & { policyLine: number } {
  const policyLine = snippet.numbers.find(({ value }) => placeholderField(value) === 'attempts')?.line ?? 0;
  return { ...snippet, lines: renderSnippet(snippet, policy), numbers: [], jitter: [], policyLine };
}
