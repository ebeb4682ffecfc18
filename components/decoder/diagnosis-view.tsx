import type { Diagnosis } from '@/lib/decoder/diagnosis';
import { type ErrorEntry, entriesOf, isRetryable } from '@/lib/errors';
import { keyOfAnswer } from '../../lib/decoder/answer/named-error';
import { LimitsLater, OthersLater } from './answer-extras-later';
import { AnswerReasons } from './answer-reasons';
import { AnswerSnippets } from './answer-snippets';
import { BackToFirst } from './back-to-first';
import { ExtractedFacts } from './extracted-facts';
import { MarkedText } from './marked-text';
import { NoApiError } from './no-api-error';
import { useArrival } from './use-arrival';
import { useFocusOfChoice } from './use-focus-of-choice';
import { VerdictBand } from './verdict-band';

export { startDecoding, warmUpDecoder } from '@/lib/browser/decode-in-background';
export { fromFragment } from '@/lib/decoder/answer/share';
export { loadExtras } from './answer-extras-later';
export { FoldedPaste } from './folded-paste';
export { announce } from './use-recipe';

/** What shows an answer is given. */
export interface DiagnosisViewProps {
  diagnosis: Diagnosis;
  errors: readonly ErrorEntry[];
  /** Epoch ms. */
  pastedAt: number;
  /** Whether it is to be brought under the header of the page: not for those who type. */
  isBrought: boolean;
  /** The answer to the paste itself, where another error of it was chosen. */
  first?: Diagnosis | undefined;
  /** Shows the answer to another error of the paste, or without a key the first one again. */
  onChoose?: ((key?: string) => void) | undefined;
}

/**
 * The answer to one paste: the verdict, what else the paste tells, then reasons and facts, and beside or under them what to do it with.
 * An article that carries its result as data attributes, so that anyone can test it from outside.
 */
export function DiagnosisView({ diagnosis, errors, pastedAt, isBrought, first, onChoose }: DiagnosisViewProps) {
  const article = useFocusOfChoice(first && keyOfAnswer(diagnosis), pastedAt);
  useArrival(article, isBrought ? pastedAt : undefined);
  if (diagnosis.kind === 'empty') return null;
  const retried = rowToRetry(diagnosis, errors);
  // Beside code it is folded, and so is a text in which nothing was found: the box shows that already.
  const isBeside = !retried && diagnosis.kind !== 'none';
  const text = <MarkedText shown={diagnosis.shown} redacted={diagnosis.redacted} isOpen={isBeside} />;
  return (
    <article
      ref={article}
      className="diagnosis"
      aria-label="Answer"
      data-diagnosis={diagnosis.kind}
      data-errors={diagnosis.errors.join(' ')}
    >
      {first && <BackToFirst first={first} errors={errors} onBack={() => onChoose?.()} />}
      <VerdictBand diagnosis={diagnosis} errors={errors} pastedAt={pastedAt} />
      {diagnosis.kind !== 'none' && <OthersLater diagnosis={diagnosis} errors={errors} onChoose={onChoose} />}
      <div className="diagnosis-columns">
        <div className="diagnosis-column">
          {diagnosis.kind === 'none' ? (
            <NoApiError diagnosis={diagnosis} errors={errors} />
          ) : (
            <>
              <AnswerReasons diagnosis={diagnosis} errors={errors} pastedAt={pastedAt} />
              <ExtractedFacts diagnosis={diagnosis} />
              <LimitsLater diagnosis={diagnosis} />
            </>
          )}
          {!isBeside && text}
        </div>
        <div className="diagnosis-column">
          {retried && <AnswerSnippets status={retried.status} />}
          {isBeside && text}
        </div>
      </div>
    </article>
  );
}

/** The row that is the answer, where sending the request again may help. */
function rowToRetry(diagnosis: Diagnosis, errors: readonly ErrorEntry[]): ErrorEntry | undefined {
  const [row] = entriesOf(diagnosis.errors, errors);
  return diagnosis.kind === 'known' && row && isRetryable(row.retry) ? row : undefined;
}
