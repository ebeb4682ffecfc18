import { becauseOf } from '@/lib/decoder/answer/explain';
import type { Diagnosis } from '@/lib/decoder/diagnosis';
import type { ErrorEntry } from '@/lib/errors';
import { AmbiguousAnswer } from './answer-ambiguous';
import { KnownAnswer } from './answer-known';
import { NoAnswer } from './answer-none';
import { OutsideAnswer } from './answer-outside';
import { AskForHelp } from './ask-for-help';
import { ConflictList } from './conflict-list';
import { ExtractedFacts } from './extracted-facts';
import { MarkedText } from './marked-text';

/**
 * The answer to one paste, as an article that carries its result as data attributes, so that anyone can test it from outside.
 * @param pastedAt epoch ms
 */
export function DiagnosisView({
  diagnosis,
  errors,
  pastedAt,
}: {
  diagnosis: Diagnosis;
  errors: readonly ErrorEntry[];
  pastedAt: number;
}) {
  return (
    <article
      className="diagnosis"
      aria-label="Answer"
      data-diagnosis={diagnosis.kind}
      data-errors={diagnosis.errors.join(' ')}
    >
      <Answer diagnosis={diagnosis} errors={errors} pastedAt={pastedAt} />
      {diagnosis.kind !== 'empty' && (
        <>
          {'conflicts' in diagnosis && <ConflictList diagnosis={diagnosis} errors={errors} />}
          <p className="diagnosis-because">{becauseOf(diagnosis)}</p>
          <ExtractedFacts extracted={diagnosis.extracted} />
          <MarkedText shown={diagnosis.shown} redacted={diagnosis.redacted} />
          {diagnosis.kind !== 'none' && <AskForHelp diagnosis={diagnosis} />}
        </>
      )}
    </article>
  );
}

function Answer({
  diagnosis,
  errors,
  pastedAt,
}: {
  diagnosis: Diagnosis;
  errors: readonly ErrorEntry[];
  pastedAt: number;
}) {
  switch (diagnosis.kind) {
    case 'known':
      return <KnownAnswer diagnosis={diagnosis} errors={errors} pastedAt={pastedAt} />;
    case 'ambiguous':
      return <AmbiguousAnswer diagnosis={diagnosis} errors={errors} pastedAt={pastedAt} />;
    case 'outside':
      return <OutsideAnswer diagnosis={diagnosis} pastedAt={pastedAt} />;
    case 'none':
      return <NoAnswer diagnosis={diagnosis} />;
    case 'empty':
      return <p>The box is empty. Paste an error: JSON, an exception, a log line or the output of curl.</p>;
  }
}
