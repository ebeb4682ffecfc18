import { formatTime } from '@/lib/retry/format-time';
import type { RetryPolicy } from '@/lib/retry/policy';
import { worstCase } from '@/lib/retry/schedule';

/**
 * The worst that a policy can come to, also around an SDK whose own retries were left on.
 * @param sdkRequests how many requests most SDKs make by themselves
 */
export function WorstCaseFigures({ policy, sdkRequests }: { policy: RetryPolicy; sdkRequests: number }) {
  const { requests, waitMs, askedWaitMs, totalMs } = worstCase(policy);
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
        <dt>The same, if each answer asks for the longest Retry-After that is obeyed</dt>
        <dd>{formatTime(askedWaitMs)}</dd>
      </div>
      <div>
        <dt>One call at most, if every attempt uses its whole time limit</dt>
        <dd>{formatTime(totalMs)}</dd>
      </div>
      <div>
        <dt>Requests at most, around an SDK that makes {sdkRequests} by itself, as most do</dt>
        <dd>
          {requests} × {sdkRequests} = {worstCase(policy, sdkRequests).requests}
        </dd>
      </div>
    </dl>
  );
}
