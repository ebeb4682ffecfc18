import type { RetryPolicy } from '@/lib/retry/policy';
import { worstCase } from '@/lib/retry/schedule';
import type { SdkSummary } from '@/lib/retry/sdk-summary';
import { formatTime } from './format-time';
import { usualRequests } from './usual-requests';

/** The worst that a policy can come to, also around an SDK whose own retries were left on. */
export function WorstCaseFigures({ policy, sdks }: { policy: RetryPolicy; sdks: readonly SdkSummary[] }) {
  const { requests, waitMs, totalMs } = worstCase(policy);
  const perAttempt = usualRequests(sdks);
  return (
    <dl className="worst-case">
      <div>
        <dt>Requests at most</dt>
        <dd>{requests}</dd>
      </div>
      <div>
        <dt>Waits together, at most</dt>
        <dd>{formatTime(waitMs)}</dd>
      </div>
      <div>
        <dt>One call at most, if every attempt uses its whole time limit</dt>
        <dd>{formatTime(totalMs)}</dd>
      </div>
      <div>
        <dt>Requests at most, around an SDK that makes {perAttempt} by itself, as most do</dt>
        <dd>
          {requests} × {perAttempt} = {worstCase(policy, perAttempt).requests}
        </dd>
      </div>
    </dl>
  );
}
