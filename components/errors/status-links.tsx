import { Fragment } from 'react';
import type { ErrorEntry } from '@/lib/errors';
import { errorRowPath } from '@/lib/site';

/** The statuses of some errors in one line, each linked to its row of the reference: `429, 502, 503`. */
export function StatusLinks({ errors }: { errors: readonly Pick<ErrorEntry, 'slug' | 'status'>[] }) {
  return errors.map(({ slug, status }, index) => (
    <Fragment key={slug}>
      {index > 0 && ', '}
      <a href={errorRowPath(slug)}>{status}</a>
    </Fragment>
  ));
}
