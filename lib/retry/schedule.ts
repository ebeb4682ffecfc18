import type { RetryPolicy } from './policy';

/** The wait before one retry. Times are in milliseconds. */
export interface RetryWait {
  /** Which retry it comes before, from 1. */
  retry: number;
  /** The wait before jitter: `min(maxDelay, firstDelay · 2^(retry − 1))`. */
  delayMs: number;
  /** The shortest and the longest wait that the jitter allows. */
  minMs: number;
  maxMs: number;
  /** The earliest and the latest moment at which the retry is sent, counted from the first failure, when every attempt fails at once. */
  earliestMs: number;
  latestMs: number;
  /** Whether every draw of the jitter reaches it before the time in all is over. */
  certain: boolean;
}

/**
 * The waits of a policy when the server never names one.
 * @param policy a policy within the limits
 * @returns one entry per retry that can take place at all, in order
 */
export function retryWaits(policy: RetryPolicy): RetryWait[] {
  const waits: RetryWait[] = [];
  let earliestMs = 0;
  let latestMs = 0;
  for (let retry = 1; retry < policy.attempts; retry += 1) {
    const delayMs = spreadMs(policy, retry);
    const { minMs, maxMs } = waitRange(policy, retry);
    earliestMs += minMs;
    latestMs += maxMs;
    if (earliestMs > policy.totalTimeMs) break;
    const certain = latestMs <= policy.totalTimeMs;
    waits.push({ retry, delayMs, minMs, maxMs, earliestMs, latestMs: Math.min(latestMs, policy.totalTimeMs), certain });
  }
  return waits;
}

/** The part of a `Retry-After` over which the clients that were told it are spread. */
const RETRY_AFTER_SPREAD = 0.1;

/**
 * The time that jitter spreads a retry over: the delay of the policy, or a tenth of what the server asked for where that is longer.
 * A crowd that was told `Retry-After: 60` thus comes back over six seconds and not in one.
 * @param policy a policy within the limits
 * @param retry which retry it is before, from 1
 * @param retryAfterMs what the server asked for in milliseconds; 0 when it asked for nothing
 * @returns milliseconds
 */
function spreadMs(policy: RetryPolicy, retry: number, retryAfterMs = 0): number {
  const delayMs = Math.min(policy.maxDelayMs, policy.firstDelayMs * 2 ** (retry - 1));
  return Math.max(delayMs, retryAfterMs * RETRY_AFTER_SPREAD);
}

/**
 * What a loop waits before a retry: `Retry-After` in full, and the jittered spread on top of it.
 * @param policy a policy within the limits
 * @param retry which retry it is before, from 1
 * @param retryAfterMs what the server asked for in milliseconds, no longer than the policy's cap
 * @returns the shortest and the longest wait that the jitter allows, in milliseconds
 */
export function waitRange(policy: RetryPolicy, retry: number, retryAfterMs = 0): { minMs: number; maxMs: number } {
  const { minMs, maxMs } = jitterRange(spreadMs(policy, retry, retryAfterMs), policy.jitter);
  return { minMs: retryAfterMs + minMs, maxMs: retryAfterMs + maxMs };
}

/**
 * The formulas of the AWS Architecture Blog, "Exponential Backoff And Jitter".
 * @param delayMs the wait before jitter, in milliseconds
 * @param jitter how it is spread
 * @returns the shortest and the longest wait, in milliseconds
 */
export function jitterRange(delayMs: number, jitter: RetryPolicy['jitter']): { minMs: number; maxMs: number } {
  switch (jitter) {
    case 'none':
      return { minMs: delayMs, maxMs: delayMs };
    case 'equal':
      return { minMs: delayMs / 2, maxMs: delayMs };
    case 'full':
      return { minMs: 0, maxMs: delayMs };
  }
}

/** The worst that a policy can come to. Times are in milliseconds. */
export interface WorstCase {
  /** All waits together, when each is as long as can be and the server never names one. */
  waitMs: number;
  /** The same when every answer asks for the longest `Retry-After` that the policy obeys. */
  askedWaitMs: number;
  /** These longest waits and the attempts together, when each attempt takes its whole time limit. No loop goes on after the time in all. */
  totalMs: number;
  /** Requests that the server gets. */
  requests: number;
}

/**
 * @param policy a policy within the limits
 * @param requestsPerAttempt how many requests one attempt is: 1, or what the SDK's own retries make of it (1 + its retries) when they are left on
 * @returns the worst case for one call
 */
export function worstCase(policy: RetryPolicy, requestsPerAttempt = 1): WorstCase {
  const waits = retryWaits(policy);
  const waitMs = Math.min(
    policy.totalTimeMs,
    waits.reduce((sum, { maxMs }) => sum + maxMs, 0),
  );
  const asked = waits.map(({ retry }) => waitRange(policy, retry, policy.retryAfterCapMs).maxMs);
  const askedWaitMs = Math.min(
    policy.totalTimeMs,
    asked.reduce((sum, wait) => sum + wait, 0),
  );
  const attempts = waits.length + 1;
  return {
    waitMs,
    askedWaitMs,
    totalMs: Math.min(policy.totalTimeMs, askedWaitMs + attempts * policy.timeoutMs),
    requests: attempts * requestsPerAttempt,
  };
}
