import { becauseOf } from '@/lib/decoder/answer/explain';
import { doubtAboutSender } from '@/lib/decoder/answer/sender';
import type { Diagnosis } from '@/lib/decoder/diagnosis';
import { type ErrorEntry, entriesOf, isRetryable } from '@/lib/errors';
import { AmbiguousAnswer } from './answer-ambiguous';
import { KnownAnswer } from './answer-known';
import { NoAnswer } from './answer-none';
import { OutsideAnswer } from './answer-outside';
import { AnswerSnippets } from './answer-snippets';
import { AskForHelp } from './ask-for-help';
import { BackToFirst } from './back-to-first';
import { ConflictList } from './conflict-list';
import { ExtractedFacts } from './extracted-facts';
import { LimitList } from './limit-list';
import { MarkedText } from './marked-text';
import { keyOfAnswer } from './named-error';
import { OtherErrors } from './other-errors';
import { useFocusOfChoice } from './use-focus-of-choice';

export { announcement } from './answer-announcement';

/** What shows an answer is given. */
export interface DiagnosisViewProps {
  diagnosis: Diagnosis;
  errors: readonly ErrorEntry[];
  /** Epoch ms. */
  pastedAt: number;
  /** The answer to the paste itself, where another error of it was chosen. */
  first?: Diagnosis | undefined;
  /** Shows the answer to another error of the paste, or without a key the first one again. */
  onChoose?: ((key?: string) => void) | undefined;
}

/** The answer to one paste, as an article that carries its result as data attributes, so that anyone can test it from outside. */
export function DiagnosisView({ diagnosis, errors, pastedAt, first, onChoose }: DiagnosisViewProps) {
  const article = useFocusOfChoice(first && keyOfAnswer(diagnosis), pastedAt);
  const retried = rowToRetry(diagnosis, errors);
  return (
    <article
      ref={article}
      className="diagnosis"
      aria-label="Answer"
      data-diagnosis={diagnosis.kind}
      data-errors={diagnosis.errors.join(' ')}
    >
      {first && <BackToFirst first={first} errors={errors} onBack={() => onChoose?.()} />}
      <Answer diagnosis={diagnosis} errors={errors} pastedAt={pastedAt} />
      {'conflicts' in diagnosis && (
        <>
          <ConflictList diagnosis={diagnosis} errors={errors} />
          <p className="diagnosis-because">
            {becauseOf(diagnosis)} {doubtAboutSender(diagnosis)}
          </p>
          <ExtractedFacts diagnosis={diagnosis} />
          <LimitList limits={diagnosis.limits} />
          <OtherErrors diagnosis={diagnosis} errors={errors} onChoose={onChoose} />
          {retried && <AnswerSnippets status={retried.status} />}
        </>
      )}
      {diagnosis.kind !== 'empty' && (
        <>
          <MarkedText shown={diagnosis.shown} redacted={diagnosis.redacted} />
          <AskForHelp diagnosis={diagnosis} errors={errors} />
        </>
      )}
    </article>
  );
}

/** The row that is the answer, where sending the request again may help. */
function rowToRetry(diagnosis: Diagnosis, errors: readonly ErrorEntry[]): ErrorEntry | undefined {
  const [row] = entriesOf(diagnosis.errors, errors);
  return diagnosis.kind === 'known' && row && isRetryable(row.retry) ? row : undefined;
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
      return <NoAnswer diagnosis={diagnosis} errors={errors} />;
    case 'empty':
      return <p>The box is empty. Paste an error: JSON, an exception, a log line or the output of curl.</p>;
  }
}
