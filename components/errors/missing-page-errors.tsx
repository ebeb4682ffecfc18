import type { ErrorEntry } from '@/lib/errors';
import { DECODER_PATH, errorPath } from '@/lib/site';

/** Every error for who came to an address that is not there; lib/browser/offer-error leads to the one that the address names, in the place of the paste box. */
export function MissingPageErrors({ errors }: { errors: readonly Pick<ErrorEntry, 'slug' | 'status' | 'type'>[] }) {
  return (
    <>
      <p className="missing-offer">
        Not sure which? <a href={DECODER_PATH}>Paste the error that you have</a>.
      </p>
      <ul className="missing-errors">
        {errors.map(({ slug, status, type }) => (
          <li key={slug}>
            <a href={errorPath(slug)} data-status={status} data-type={type}>
              <span className="status-code">{status}</span> <code>{type}</code>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
