import { DEFAULT_POLICY, type RetryPolicy } from '@/lib/retry/policy';

/**
 * The policies that the scenarios use, by name. Few, because a compiled language is built once for each, and fast, because the lab waits for them.
 * `default` is the one in the source files: what runs then are the bytes that the page shows at first.
 */
export const POLICIES = {
  default: DEFAULT_POLICY,
  /** Without jitter, so that each wait is known beforehand: 100, 200, 400, 800 ms, and then no more. */
  quick: policy({ attempts: 7, firstDelayMs: 100, maxDelayMs: 800, jitter: 'none', retryAfterCapMs: 2000 }),
  /** One attempt, and a delay that would show if it were waited for all the same. */
  once: policy({ attempts: 1, firstDelayMs: 15_000, maxDelayMs: 15_000, jitter: 'none' }),
  /**
   * Runs out of time before it runs out of attempts, and before one attempt does. Two waits leave less than the second that an attempt must have,
   * and one leaves seconds of it, so that a machine must be slow by seconds before that changes what the loop does.
   */
  brief: policy({
    attempts: 4,
    firstDelayMs: 4050,
    maxDelayMs: 4050,
    jitter: 'none',
    timeoutMs: 60_000,
    totalTimeMs: 9000,
  }),
  /** Many waits over the same time, for statistics. */
  full: policy({ attempts: 20, firstDelayMs: 400, maxDelayMs: 400, jitter: 'full' }),
  equal: policy({ attempts: 20, firstDelayMs: 400, maxDelayMs: 400, jitter: 'equal' }),
} as const satisfies Record<string, RetryPolicy>;

/** Name of one of {@link POLICIES}. */
export type PolicyName = keyof typeof POLICIES;

function policy(fields: Partial<RetryPolicy>): RetryPolicy {
  // A JVM's first request over TLS takes a second of a processor's time, which is several on a busy machine.
  return { ...DEFAULT_POLICY, timeoutMs: 5000, totalTimeMs: 60_000, ...fields };
}
