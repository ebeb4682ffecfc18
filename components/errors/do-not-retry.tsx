import { type ErrorEntry, verdictText } from '@/lib/errors';

/** A clear no, with its reason, where a retry is wrong. Light: it brings no snippet and no switch. */
export function DoNotRetry({ error }: { error: Omit<ErrorEntry, 'slug'> }) {
  return (
    <p className="do-not-retry">
      <strong>{verdictText(error.retry)}.</strong> The same request fails the same way, however long you wait
      {error.retry === 'fix-account' && ', until key or account is put right'}. {error.recommendation}.
    </p>
  );
}
