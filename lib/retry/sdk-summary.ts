import type { FailedWith, MeasuredFailure, SdkBehaviour } from './sdk-behaviour';

/** What a page shows of a measured SDK: everything but what its errors print. */
export interface SdkSummary
  extends Pick<
    SdkBehaviour,
    'language' | 'sdk' | 'runtime' | 'date' | 'headers' | 'retryAfterLimit' | 'idempotencyHeader'
  > {
  failures: FailureSummary[];
  /** The expression that reads the request id, and whether it gave the id for every error with a status. */
  requestId: { expression: string; found: boolean } | null;
}

/** One way to fail: what came of it, and the class of the error; `null` when the SDK reported none. */
export type FailureSummary = FailedWith &
  Pick<MeasuredFailure, 'requests' | 'waitsMs' | 'agreed'> & {
    class: string | null;
  };

/** What one SDK does by itself on each status. */
export interface SdkOnStatuses extends Pick<SdkBehaviour, 'language' | 'sdk'> {
  /** By status: how many requests it makes, and the class of the error that comes out. */
  statuses: Record<number, Pick<FailureSummary, 'requests' | 'class'>>;
}

/**
 * @param behaviour an SDK as measured
 * @returns what a page shows of it
 */
export function summariseSdk({ failures, ...behaviour }: SdkBehaviour): SdkSummary {
  const ids = failures.flatMap(({ kind, error }) => (kind === 'status' && error ? [error.requestId] : []));
  const [first] = ids;
  return {
    ...behaviour,
    failures: failures.map(({ error, ...failure }) => ({ ...failure, class: error?.class ?? null })),
    requestId: first ? { expression: first.expression, found: ids.every(({ found }) => found) } : null,
  };
}

/**
 * @param behaviour an SDK as measured
 * @param statuses the statuses to tell of
 * @returns what it does on each of them that was measured
 */
export function sdkOnStatuses({ language, sdk, failures }: SdkBehaviour, statuses: readonly number[]): SdkOnStatuses {
  const told = failures.flatMap((one) => (one.kind === 'status' && statuses.includes(one.status) ? [one] : []));
  return {
    language,
    sdk,
    statuses: Object.fromEntries(
      told.map(({ status, requests, error }) => [status, { requests, class: error?.class ?? null }]),
    ),
  };
}
