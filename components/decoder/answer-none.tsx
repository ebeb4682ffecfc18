import { aboutElsewhere } from '@/lib/decoder/answer/elsewhere';
import type { Diagnosis } from '@/lib/decoder/diagnosis';
import type { ErrorEntry } from '@/lib/errors';
import { errorPath, SUPPORT_EMAIL } from '@/lib/site';
import { OriginChip } from './origin-chip';

/** Most rows that are linked from a text about errors. */
const MOST_NAMED = 10;

/** The paste holds no API error: who answered or what it is instead, why, and the next step. */
export function NoAnswer({
  diagnosis,
  errors,
}: {
  diagnosis: Diagnosis & { kind: 'none' };
  errors: readonly ErrorEntry[];
}) {
  const { title, because, advice } = aboutElsewhere(diagnosis);
  const { by } = diagnosis.origin;
  const named = diagnosis.origin.isTalk ? errorsNamedIn(diagnosis.shown.text, errors) : [];
  return (
    <>
      <h2 className="diagnosis-title" tabIndex={-1}>
        {title}
      </h2>
      <p className="diagnosis-do">{advice}</p>
      <p className="diagnosis-cause">
        {because} <OriginChip origin={diagnosis.origin} />
      </p>
      {named.length > 0 && (
        <p>
          The text names:{' '}
          {named.map(({ slug, status, type }, at) => (
            <span key={slug}>
              {at > 0 && ' · '}
              <a href={errorPath(slug)}>
                {status} {type}
              </a>
            </span>
          ))}
        </p>
      )}
      {(by === 'service' || by === 'own' || by === 'text') && (
        <p className="diagnosis-doubt">
          If you think that the API sent it, write to <a href={`mailto:${SUPPORT_EMAIL}`}>{SUPPORT_EMAIL}</a>.
        </p>
      )}
    </>
  );
}

/** The rows whose status stands in a text. */
function errorsNamedIn(text: string, errors: readonly ErrorEntry[]): ErrorEntry[] {
  const numbers = new Set(text.match(/\b[45]\d\d\b/g));
  return errors.filter(({ status }) => numbers.has(String(status))).slice(0, MOST_NAMED);
}
