import { type ErrorEntry, isRetryable, verdictText } from '@/lib/errors';
import type { ProvenSnippet } from '@/lib/retry/proven-snippet';
import { RetrySnippets } from './retry-snippets';

/** The snippet where retrying is right, and a clear no, with its reason, where it is wrong. */
export function RetryAdvice({ error, snippets }: { error: Omit<ErrorEntry, 'slug'>; snippets: ProvenSnippet[] }) {
  if (isRetryable(error.retry)) return <RetrySnippets snippets={snippets} />;
  return (
    <p className="do-not-retry">
      <strong>{verdictText(error.retry)}.</strong> The same request fails the same way, however long you wait
      {error.retry === 'fix-account' && ', until key or account is put right'}. {error.recommendation}.
    </p>
  );
}
