import { explainGround } from '@/lib/decoder/answer/explain';
import { doubtAboutSender } from '@/lib/decoder/answer/sender';
import { supportMailto } from '@/lib/decoder/answer/ticket';
import type { Diagnosis } from '@/lib/decoder/diagnosis';
import { type ErrorEntry, entriesOf, isRetryable } from '@/lib/errors';
import { errorPath } from '@/lib/site';
import { outsideOf } from '../../lib/browser/outside-later';
import { ConfidenceNote } from './confidence-note';
import { ConflictList } from './conflict-list';
import { FittingErrors } from './fitting-errors';
import { Attempts } from './sdk-attempts';
import { useRecipe } from './use-recipe';
import { WaitNote } from './wait-note';

/** Why an answer about an API error is what it is, and where to read on. */
export function AnswerReasons({
  diagnosis,
  errors,
  pastedAt,
}: {
  diagnosis: Exclude<Diagnosis, { kind: 'none' | 'empty' }>;
  errors: readonly ErrorEntry[];
  pastedAt: number;
}) {
  const { kind, extracted, retryTime } = diagnosis;
  const [row, ...others] = entriesOf(diagnosis.errors, errors);
  const outside = kind === 'outside' ? outsideOf(diagnosis.outside.status) : undefined;
  const status = extracted.status ?? row?.status ?? (kind === 'outside' ? diagnosis.outside.status : 0);
  const recipe = useRecipe(diagnosis);
  const isRetried = isRetryable(row?.retry ?? outside?.retry ?? 'change-request');
  return (
    <section aria-labelledby="answer-reasons">
      <h3 id="answer-reasons">Why</h3>
      {kind === 'known' && (
        <p>
          {recipe?.lead === undefined ? `${row?.cause}. ` : `Of what ${row?.status} can mean, the paste names this. `}
          {!isRetried && 'The same request fails the same way until you have acted.'}
        </p>
      )}
      {outside && (
        <p>
          Usually sent by: {outside.sender}. This status is not in FlowAPI’s reference; the advice is general HTTP
          knowledge.
        </p>
      )}
      {kind === 'ambiguous' && <FittingErrors slugs={diagnosis.errors} errors={errors} />}
      <p className="diagnosis-because">
        {explainGround(diagnosis)} {doubtAboutSender(diagnosis)}{' '}
        {diagnosis.ground.by !== 'link' && <ConfidenceNote confidence={diagnosis.confidence} />}
      </p>
      <ConflictList diagnosis={diagnosis} errors={errors} />
      {isRetried && (kind === 'known' || retryTime) && (
        <WaitNote retryTime={retryTime} status={status} isPasted={diagnosis.ground.by !== 'link'} />
      )}
      {kind !== 'ambiguous' && <Attempts diagnosis={diagnosis} status={status} />}
      <p className="diagnosis-links">
        {kind === 'known' && row && (
          <>
            <a href={errorPath(row.slug)}>
              All about {row.status} {row.type}
            </a>
            {others.length > 0 && ' · also possible: '}
            {others.map((other) => (
              <a key={other.slug} href={errorPath(other.slug)}>
                {other.status} {other.type}
              </a>
            ))}
            {' · '}
          </>
        )}
        <a href={supportMailto(diagnosis, pastedAt)}>Write to support</a>
      </p>
    </section>
  );
}
