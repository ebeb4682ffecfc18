import type { ErrorEntry } from '@/lib/errors';
import { DECODER_PATH, errorPath } from '@/lib/site';
import { VerdictChip } from './verdict-chip';

/** Every error for who came to an address that is not there; lib/browser/offer-error leads to the one that the address names, in the place of the paste box. */
export function MissingPageErrors({
  errors,
}: {
  errors: readonly Pick<ErrorEntry, 'slug' | 'status' | 'type' | 'retry'>[];
}) {
  const notFound = errors.find(({ status }) => status === 404);
  return (
    <>
      {notFound && (
        <p>
          Got a 404 from FlowAPI? See{' '}
          <a href={errorPath(notFound.slug)}>
            {notFound.status} {notFound.type}
          </a>{' '}
          <VerdictChip verdict={notFound.retry} />
        </p>
      )}
      <p className="missing-offer">
        Not sure which? <a href={DECODER_PATH}>Paste the error that you have</a>.
      </p>
      <ul className="missing-errors">
        {errors.map(({ slug, status, type, retry }) => (
          <li key={slug}>
            <a href={errorPath(slug)} data-status={status} data-type={type}>
              <span className="missing-name">
                <span className="status-code">{status}</span> <code>{type}</code>
              </span>{' '}
              <VerdictChip verdict={retry} />
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
