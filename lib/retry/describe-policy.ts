import { formatTime } from './format-time';
import type { RetryPolicy } from './policy';
import { retryWaits, worstCase } from './schedule';

const SPREADS: Record<RetryPolicy['jitter'], string> = {
  none: 'Without jitter, every client comes back at the same moments',
  equal: 'With equal jitter, half of each wait is fixed and half is random',
  full: 'With full jitter, each wait is a random part of its limit',
};

/**
 * What the picture of a policy shows, for those who do not see it.
 * @param policy a policy within the limits
 * @returns whole sentences
 */
export function describePolicy(policy: RetryPolicy): string {
  const waits = retryWaits(policy);
  if (waits.length === 0)
    return `One attempt, and no retry: the first error comes out after at most ${formatTime(policy.timeoutMs)}.`;
  const { requests, waitMs } = worstCase(policy);
  const shortestMs = waits.reduce((sum, { minMs }) => sum + minMs, 0);
  const total =
    shortestMs === waitMs ? `${formatTime(waitMs)}` : `between ${formatTime(shortestMs)} and ${formatTime(waitMs)}`;
  return [
    `${requests} attempts at most. ${SPREADS[policy.jitter]}; all waits together last ${total}.`,
    waits.every(({ certain }) => certain) || waits.length + 1 < policy.attempts
      ? ''
      : 'Long draws meet the time limit in all, and then the last attempts are not made.',
    waits.length + 1 < policy.attempts
      ? `The time limit of ${formatTime(policy.totalTimeMs)} in all leaves no room for ${policy.attempts} attempts.`
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}
