import type { ErrorEntry } from '@/lib/errors';
import { CATALOGUE_PATH, errorPath, REFERENCE_PATH, RETRIES_PATH } from '@/lib/site';

/** An address that leads to another one of this site. */
export interface Redirect {
  from: string;
  to: string;
}

/**
 * Addresses that people type: folders, and the status they have just seen.
 * @param errors the catalogue
 * @returns for each status its error's page, or the filtered table where several errors share it
 */
export function redirects(errors: readonly Pick<ErrorEntry, 'slug' | 'status'>[]): Redirect[] {
  const statuses = new Set(errors.map(({ status }) => status));
  // Hosts keep this address for the page of what is missing.
  statuses.delete(404);
  return [
    { from: '/api-reference', to: REFERENCE_PATH },
    { from: '/guides', to: RETRIES_PATH },
    { from: '/reference', to: CATALOGUE_PATH },
    ...[...statuses].map((status) => {
      const [first, ...others] = errors.filter((error) => error.status === status);
      const isOne = first !== undefined && others.length === 0;
      return { from: `/${status}`, to: isOne ? errorPath(first.slug) : `${REFERENCE_PATH}?q=${status}` };
    }),
  ];
}
