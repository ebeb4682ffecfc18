/** What a reader may choose about retries. */

/**
 * How a wait is spread between clients. v is the un-jittered wait, `min(maxDelay, firstDelay · 2^n)` before retry n (n from 0).
 * `none`: v. `equal`: v/2 plus up to v/2. `full`: anything from 0 to v.
 * Source: AWS Architecture Blog, "Exponential Backoff And Jitter", and its simulator.
 */
export const JITTERS = ['none', 'equal', 'full'] as const;

/** One of {@link JITTERS}. */
export type Jitter = (typeof JITTERS)[number];

/** A retry policy. Times are in milliseconds. */
export interface RetryPolicy {
  /** Requests in all, the first one included. */
  attempts: number;
  /** The wait before the first retry, before jitter; it doubles with each further retry. */
  firstDelayMs: number;
  /** No wait of the policy's own is longer. */
  maxDelayMs: number;
  jitter: Jitter;
  /** A `Retry-After` longer than this is not waited for: the error is raised at once, because coming back early is refused again. */
  retryAfterCapMs: number;
  /** How long one attempt may take. */
  timeoutMs: number;
  /** How long everything may take: no wait begins that would end later. */
  totalTimeMs: number;
}

/**
 * The policy that the snippets' source files hold.
 * - Seven requests from a first delay of 1 s wait 1, 2, 4, 8, 16 and 30 s before jitter: 30.5 s on average, so that half of all calls
 *   outlast a limit of so many requests a minute whose server names no wait; the longest delay is felt by the last retry.
 * - 300 s an attempt: an answer that is not streamed comes when its last word is written. A shorter limit cuts long answers off, and pays twice.
 * - 600 s in all: two attempts that take all their time, or many that fail at once.
 * - 60 s of `Retry-After`: as long as a limit per minute can ask for. Who asks for more is out of something else than this minute's share.
 */
export const DEFAULT_POLICY: Readonly<RetryPolicy> = {
  attempts: 7,
  firstDelayMs: 1000,
  maxDelayMs: 30_000,
  jitter: 'full',
  retryAfterCapMs: 60_000,
  timeoutMs: 300_000,
  totalTimeMs: 600_000,
};

/** Name of a field of {@link RetryPolicy}. */
export type PolicyField = keyof RetryPolicy;

/** Name of a field that holds a number. */
export type NumericPolicyField = Exclude<PolicyField, 'jitter'>;

/** What a numeric field may hold, in the unit in which a reader writes it. */
export interface FieldLimits {
  field: NumericPolicyField;
  /** Its name in links and forms. */
  param: string;
  label: string;
  unit: 'requests' | 'seconds';
  min: number;
  max: number;
  /** The smallest difference between two values. */
  step: number;
}

/** Every numeric field, in display order. Whole seconds where `Retry-After` and curl know whole seconds only. */
export const FIELD_LIMITS: readonly FieldLimits[] = [
  { field: 'attempts', param: 'attempts', label: 'Attempts', unit: 'requests', min: 1, max: 20, step: 1 },
  {
    field: 'firstDelayMs',
    param: 'first-delay',
    label: 'First delay',
    unit: 'seconds',
    min: 0.01,
    max: 30,
    step: 0.01,
  },
  { field: 'maxDelayMs', param: 'max-delay', label: 'Longest delay', unit: 'seconds', min: 0.01, max: 300, step: 0.01 },
  {
    field: 'retryAfterCapMs',
    param: 'retry-after-cap',
    label: 'Retry-After cap',
    unit: 'seconds',
    min: 1,
    max: 3600,
    step: 1,
  },
  {
    field: 'timeoutMs',
    param: 'timeout',
    label: 'Time limit of one attempt',
    unit: 'seconds',
    min: 1,
    max: 600,
    step: 1,
  },
  {
    field: 'totalTimeMs',
    param: 'total-time',
    label: 'Time limit in all',
    unit: 'seconds',
    min: 1,
    max: 3600,
    step: 1,
  },
];

/** Name of the jitter in links and forms. */
export const JITTER_PARAM = 'jitter';
