import type { ErrorEntry } from '@/lib/errors';

/** Why a retry is wrong, under the verdict of the page's head. Light: it brings no snippet and no switch. */
export function DoNotRetry({ error }: { error: Omit<ErrorEntry, 'slug'> }) {
  return (
    <p className="do-not-retry">
      The same request fails the same way, however long you wait
      {error.retry === 'fix-account' && ', until key or account is put right'}. {error.recommendation}.
    </p>
  );
}
