import type { Diagnosis } from '@/lib/decoder/diagnosis';
import { type ErrorEntry, entriesOf } from '@/lib/errors';
import { errorPath, SUPPORT_EMAIL } from '@/lib/site';
import { elsewhereOf } from '../../lib/browser/elsewhere-later';

/** Most rows that are linked from a text about errors. */
const MOST_NAMED = 10;

/** Why a paste holds no error of the API, and what to do where that seems wrong. */
export function NoApiError({
  diagnosis,
  errors,
}: {
  diagnosis: Diagnosis & { kind: 'none' };
  errors: readonly ErrorEntry[];
}) {
  const { by, named: slugs = [] } = diagnosis.origin;
  const named = entriesOf(slugs, errors).slice(0, MOST_NAMED);
  return (
    <section aria-labelledby="answer-reasons">
      <h3 id="answer-reasons">Why</h3>
      <p>{elsewhereOf(diagnosis)?.because}</p>
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
        <p>
          If you think FlowAPI sent it, write to <a href={`mailto:${SUPPORT_EMAIL}`}>{SUPPORT_EMAIL}</a>.
        </p>
      )}
    </section>
  );
}
