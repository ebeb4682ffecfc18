import { Fragment } from 'react';
import { SiteLink } from '@/components/site-link';
import type { ErrorEntry } from '@/lib/errors';
import { errorRowPath } from '@/lib/site';

/** The statuses of some errors in one line, each linked to its row of the reference: `429, 502, 503`. */
export function StatusLinks({ errors }: { errors: readonly Pick<ErrorEntry, 'slug' | 'status'>[] }) {
  return errors.map(({ slug, status }, index) => (
    <Fragment key={slug}>
      {index > 0 && ', '}
      <SiteLink href={errorRowPath(slug)}>{status}</SiteLink>
    </Fragment>
  ));
}
