import { VerdictChip } from '@/components/errors/verdict-chip';
import type { Diagnosis } from '@/lib/decoder/diagnosis';
import { type ErrorEntry, entriesOf } from '@/lib/errors';
import { errorPath } from '@/lib/site';
import { ConfidenceNote } from './confidence-note';
import { NextStep } from './next-step';
import { Attempts } from './sdk-attempts';

/** One row fits, or clearly leads. */
export function KnownAnswer({
  diagnosis,
  errors,
  pastedAt,
}: {
  diagnosis: Diagnosis & { kind: 'known' };
  errors: readonly ErrorEntry[];
  pastedAt: number;
}) {
  const [error, ...others] = entriesOf(diagnosis.errors, errors);
  if (!error) return null;
  return (
    <>
      <h2 className="diagnosis-title" tabIndex={-1}>
        <span className="status-code">{error.status}</span> <code>{error.type}</code>{' '}
        <ConfidenceNote confidence={diagnosis.confidence} />
      </h2>
      <p className="diagnosis-do">{error.recommendation}.</p>
      <p className="diagnosis-cause">
        {error.cause}. <VerdictChip verdict={error.retry} />
      </p>
      <Attempts diagnosis={diagnosis} status={diagnosis.extracted.status ?? error.status} />
      <NextStep error={error} diagnosis={diagnosis} pastedAt={pastedAt} />
      <p>
        <a href={errorPath(error.slug)}>
          All about {error.status} {error.type}
        </a>
        {others.length > 0 && ' · also possible: '}
        {others.map((other) => (
          <a key={other.slug} href={errorPath(other.slug)}>
            {other.status} {other.type}
          </a>
        ))}
      </p>
    </>
  );
}
