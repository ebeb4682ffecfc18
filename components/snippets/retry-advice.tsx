import { DoNotRetry } from '@/components/errors/do-not-retry';
import { type ErrorEntry, isRetryable } from '@/lib/errors';
import { policyForStatus, presetSnippet } from '@/lib/retry/presets';
import type { ProvenSnippet } from '@/lib/retry/proven-snippet';
import { RetrySnippets } from './retry-snippets';

/** The snippets where retrying is right, with as many attempts as this error deserves, and a clear no where it is wrong. */
export function RetryAdvice({ error, snippets }: { error: Omit<ErrorEntry, 'slug'>; snippets: ProvenSnippet[] }) {
  if (!isRetryable(error.retry)) return <DoNotRetry error={error} />;
  const policy = policyForStatus(error.status);
  return <RetrySnippets snippets={snippets.map((snippet) => presetSnippet(snippet, policy))} />;
}
