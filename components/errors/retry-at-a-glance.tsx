import { policyForStatus } from '@/lib/retry/presets';

/** How many of the limits of the waits are named: enough to see that each is twice the last. */
const NAMED_WAITS = 3;

/** When a loop comes back, and how often, for an error that may be retried: the policy of its page in one line, and the way to the code. */
export function RetryAtAGlance({ status }: { status: number }) {
  const { attempts, firstDelayMs } = policyForStatus(status);
  const retries = attempts - 1;
  const waits = Array.from({ length: Math.min(retries, NAMED_WAITS) }, (_, n) => `${(firstDelayMs * 2 ** n) / 1000} s`);
  return (
    <p className="retry-at-a-glance">
      <span>
        Wait as long as <code>Retry-After</code> says, else a random time up to {waits.join(', ')}
        {retries > NAMED_WAITS && ' …'}; {attempts} requests in all.
      </span>{' '}
      <a href="#retry-it">Retry code</a>
    </p>
  );
}
