import type { NumericPolicyField, RetryPolicy } from './policy';

/** Counts that a snippet can name. Most SDKs count retries, not attempts. */
const COUNTS = ['attempts', 'retries'] as const;

/** Durations that a snippet can name. */
const DURATIONS = ['firstDelay', 'maxDelay', 'retryAfterCap', 'timeout', 'totalTime'] as const;

/**
 * How a duration is written. `s`: seconds as short as can be (`0.5`, `30`). `float`: seconds with a fraction always (`0.5`, `30.0`).
 * `ms`: milliseconds (`30000`). `ms_`: milliseconds in groups of three (`30_000`).
 */
const DURATION_FORMATS = ['s', 'float', 'ms', 'ms_'] as const;

type Duration = (typeof DURATIONS)[number];
type DurationFormat = (typeof DURATION_FORMATS)[number];

/** A value of the policy in the form in which a language writes it, for example `retries` or `firstDelay:s`. */
export type Placeholder = (typeof COUNTS)[number] | `${Duration}:${DurationFormat}`;

const DURATION_FIELDS: Record<Duration, NumericPolicyField> = {
  firstDelay: 'firstDelayMs',
  maxDelay: 'maxDelayMs',
  retryAfterCap: 'retryAfterCapMs',
  timeout: 'timeoutMs',
  totalTime: 'totalTimeMs',
};

/** @returns every placeholder, as a manifest may write it between braces */
export function allPlaceholders(): readonly Placeholder[] {
  return [
    ...COUNTS,
    ...DURATIONS.flatMap((duration) => DURATION_FORMATS.map((format) => `${duration}:${format}` as const)),
  ];
}

/**
 * @param placeholder what to write
 * @param policy where the value comes from
 * @returns the digits as they stand in the source
 */
export function placeholderText(placeholder: Placeholder, policy: RetryPolicy): string {
  if (placeholder === 'attempts') return String(policy.attempts);
  if (placeholder === 'retries') return String(policy.attempts - 1);
  const { duration, format } = split(placeholder);
  const milliseconds = policy[DURATION_FIELDS[duration]];
  switch (format) {
    case 's':
      return String(milliseconds / 1000);
    case 'float':
      return Number.isInteger(milliseconds / 1000) ? `${milliseconds / 1000}.0` : String(milliseconds / 1000);
    case 'ms':
      return String(milliseconds);
    case 'ms_':
      return String(milliseconds).replace(/\B(?=(\d{3})+$)/g, '_');
  }
}

/**
 * @param placeholder what is written
 * @returns the field of the policy that it shows
 */
export function placeholderField(placeholder: Placeholder): NumericPolicyField {
  if (placeholder === 'attempts' || placeholder === 'retries') return 'attempts';
  return DURATION_FIELDS[split(placeholder).duration];
}

function split(placeholder: Exclude<Placeholder, 'attempts' | 'retries'>): {
  duration: Duration;
  format: DurationFormat;
} {
  const [duration, format] = placeholder.split(':') as [Duration, DurationFormat];
  return { duration, format };
}
