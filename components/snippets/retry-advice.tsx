import { DoNotRetry } from '@/components/errors/do-not-retry';
import { type ErrorEntry, isRetryable } from '@/lib/errors';
import type { ProvenSnippet } from '@/lib/retry/proven-snippet';
import { RetrySnippets } from './retry-snippets';

/** The snippet where retrying is right, and a clear no where it is wrong. */
export function RetryAdvice({ error, snippets }: { error: Omit<ErrorEntry, 'slug'>; snippets: ProvenSnippet[] }) {
  return isRetryable(error.retry) ? <RetrySnippets snippets={snippets} /> : <DoNotRetry error={error} />;
}
