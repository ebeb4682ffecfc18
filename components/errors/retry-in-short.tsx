import { type ErrorEntry, isRetryable } from '@/lib/errors';
import { StatusLinks } from './status-links';

/** The errors that a loop retries, and those that it must not, as two sentences. */
export function RetryInShort({ errors }: { errors: readonly Pick<ErrorEntry, 'slug' | 'status' | 'retry'>[] }) {
  return (
    <p>
      Retry <StatusLinks errors={errors.filter(({ retry }) => isRetryable(retry))} /> and lost connections. Do not retry{' '}
      <StatusLinks errors={errors.filter(({ retry }) => !isRetryable(retry))} />: the same request fails the same way.
    </p>
  );
}
