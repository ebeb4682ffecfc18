import type { ErrorEntry } from '@/lib/errors';
import { errorPath } from '@/lib/site';

/** Every error for who came to an address that is not there; lib/browser/offer-error puts the one first that the address names. */
export function MissingPageErrors({ errors }: { errors: readonly Pick<ErrorEntry, 'slug' | 'status' | 'type'>[] }) {
  return (
    <>
      <p className="missing-offer" hidden>
        You may want <a href="/">this error</a>.
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
