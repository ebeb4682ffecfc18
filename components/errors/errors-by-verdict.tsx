import { type ErrorEntry, isRetryable, RETRY_VERDICTS, verdictText } from '@/lib/errors';
import { StatusLinks } from './status-links';

/** What may be retried first, as a reader looks for that. */
const VERDICTS = [...RETRY_VERDICTS].sort((a, b) => Number(isRetryable(b)) - Number(isRetryable(a)));

/** Every error by what to do about it: one line for each verdict. */
export function ErrorsByVerdict({ errors }: { errors: readonly Pick<ErrorEntry, 'slug' | 'status' | 'retry'>[] }) {
  return (
    <ul>
      {VERDICTS.map((verdict) => ({ verdict, rows: errors.filter(({ retry }) => retry === verdict) }))
        .filter(({ rows }) => rows.length > 0)
        .map(({ verdict, rows }) => (
          <li key={verdict}>
            <strong>{verdictText(verdict)}:</strong> <StatusLinks errors={rows} />.
          </li>
        ))}
    </ul>
  );
}
