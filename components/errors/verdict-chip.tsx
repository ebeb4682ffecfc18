import { isRetryable, type RetryVerdict, VERDICT_LABELS } from '@/lib/errors';

/** A retry verdict in words, with a sign of its own so that colour is never the only difference. */
export function VerdictChip({ verdict }: { verdict: RetryVerdict }) {
  return (
    <span className="verdict">
      <span className="verdict-chip" data-verdict={verdict}>
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
          {isRetryable(verdict) ? <path d="M13 8a5 5 0 1 1-1.6-3.7M13 1.8v3h-3" /> : <path d="m4 4 8 8M12 4l-8 8" />}
        </svg>
        {VERDICT_LABELS[verdict].answer}
      </span>{' '}
      <span className="verdict-with">{VERDICT_LABELS[verdict].with}</span>
    </span>
  );
}
