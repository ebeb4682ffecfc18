import type { RetryVerdict } from '@/lib/errors';
import { VERDICT_SIGNS } from '@/lib/signs';

/** The sign of a verdict. */
export function VerdictMark({ verdict }: { verdict: RetryVerdict }) {
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
      <path d={VERDICT_SIGNS[verdict]} />
    </svg>
  );
}
