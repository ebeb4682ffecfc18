import { isRetryable, type RetryVerdict } from '@/lib/errors';

/** The sign of a verdict, so that colour is never the only difference: an arrow that comes round again, or a cross. */
export function VerdictMark({ verdict }: { verdict: RetryVerdict }) {
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
      {isRetryable(verdict) ? <path d="M13 8a5 5 0 1 1-1.6-3.7M13 1.8v3h-3" /> : <path d="m4 4 8 8M12 4l-8 8" />}
    </svg>
  );
}
