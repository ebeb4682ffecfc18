import { VerdictChip } from '@/components/errors/verdict-chip';
import { tellApart } from '@/lib/decoder/answer/explain';
import type { Diagnosis } from '@/lib/decoder/diagnosis';
import { type ErrorEntry, entriesOf } from '@/lib/errors';
import { errorPath } from '@/lib/site';
import { RetryCountdown } from './retry-countdown';

/** Several rows fit equally well: all are shown, with what would tell them apart. */
export function AmbiguousAnswer({
  diagnosis,
  errors,
  pastedAt,
}: {
  diagnosis: Diagnosis & { kind: 'ambiguous' };
  errors: readonly ErrorEntry[];
  pastedAt: number;
}) {
  const fitting = entriesOf(diagnosis.errors, errors);
  return (
    <>
      <h2 className="diagnosis-title" tabIndex={-1}>
        {fitting.length} errors fit
      </h2>
      <p className="diagnosis-do">{tellApart(fitting.map(({ status }) => status))}</p>
      <ul className="diagnosis-choices">
        {fitting.map((error) => (
          <li key={error.slug}>
            <a href={errorPath(error.slug)}>
              <span className="status-code">{error.status}</span> <code>{error.type}</code>
            </a>
            <span>
              {error.cause}. {error.recommendation}.
            </span>
            <VerdictChip verdict={error.retry} />
          </li>
        ))}
      </ul>
      {diagnosis.retryTime && <RetryCountdown retryTime={diagnosis.retryTime} pastedAt={pastedAt} />}
    </>
  );
}
