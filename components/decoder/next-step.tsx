import type { Diagnosis } from '@/lib/decoder/diagnosis';
import { type ErrorEntry, isRetryable } from '@/lib/errors';
import { policyForStatus } from '@/lib/retry/presets';
import { retryWaits } from '@/lib/retry/schedule';
import { RetryCountdown } from './retry-countdown';

/** What to do next about this error: when to retry, or why not to. */
export function NextStep({
  error,
  diagnosis,
  pastedAt,
}: {
  error: ErrorEntry;
  diagnosis: Diagnosis & { kind: 'known' };
  pastedAt: number;
}) {
  if (!isRetryable(error.retry)) {
    return (
      <p className="do-not-retry">
        <strong>Do not retry as it is.</strong> The same request fails the same way until you have acted.
      </p>
    );
  }
  if (diagnosis.retryTime) return <RetryCountdown retryTime={diagnosis.retryTime} pastedAt={pastedAt} />;
  return <p>No Retry-After in the paste: {scheduleText(error.status)}.</p>;
}

/** The waits that a status deserves, in words. */
function scheduleText(status: number): string {
  const waits = retryWaits(policyForStatus(status)).map(({ maxMs }) => `${maxMs / 1000} s`);
  return `wait a random time of up to ${waits.join(', then ')}`;
}
