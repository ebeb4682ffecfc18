import { type RetryVerdict, VERDICT_LABELS } from '@/lib/errors';
import { VerdictMark } from './verdict-mark';

/** A retry verdict in its shortest words, with a sign of its own. */
export function VerdictChip({ verdict }: { verdict: RetryVerdict }) {
  return (
    <span className="verdict-chip" data-verdict={verdict}>
      <VerdictMark verdict={verdict} />
      {VERDICT_LABELS[verdict].answer}
    </span>
  );
}
