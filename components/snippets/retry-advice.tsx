import { DoNotRetry } from '@/components/errors/do-not-retry';
import { linesToText } from '@/lib/code-lines';
import { type ErrorEntry, isRetryable } from '@/lib/errors';
import type { PlacedSnippet } from '@/lib/retry/proven-snippet';
import { RetrySnippets } from './retry-snippets';

/**
 * The snippets where retrying is right, and a clear no where it is wrong.
 * @param snippets with as many attempts as this error deserves
 */
export function RetryAdvice({ error, snippets }: { error: Omit<ErrorEntry, 'slug'>; snippets: PlacedSnippet[] }) {
  if (!isRetryable(error.retry)) return <DoNotRetry error={error} />;
  return (
    <RetrySnippets
      snippets={snippets}
      partsOf={({ codeAt, lines }) => (codeAt === undefined ? undefined : { code: `${linesToText(lines)}\n` })}
    />
  );
}
