import { shortLinks } from '@/lib/build/short-links';
import type { ErrorEntry } from '@/lib/errors';
import { CATALOGUE_PATH, errorPath, REFERENCE_PATH, shortPath } from '@/lib/site';

/** An address that leads to another one of this site. */
export interface Redirect {
  from: string;
  to: string;
}

/** Folders that people type, and where to add an address that was published once and has moved since. */
const MOVED: readonly Redirect[] = [
  { from: '/api-reference', to: REFERENCE_PATH },
  { from: '/reference', to: CATALOGUE_PATH },
];

/**
 * Addresses that people type, or that stand in the bodies of errors: folders, the status they have just seen, and short links.
 * @param errors the catalogue
 * @returns for each status its error's page, or the filtered table where several errors share it; and for each name that means one error, its page
 */
export function redirects(errors: readonly ErrorEntry[]): Redirect[] {
  const statuses = new Set(errors.map(({ status }) => status));
  // Hosts keep this address for the page of what is missing.
  statuses.delete(404);
  return [
    ...MOVED,
    ...[...statuses].map((status) => {
      const [first, ...others] = errors.filter((error) => error.status === status);
      const isOne = first !== undefined && others.length === 0;
      return { from: `/${status}`, to: isOne ? errorPath(first.slug) : `${REFERENCE_PATH}?q=${status}` };
    }),
    ...shortLinks(errors).flatMap(({ name, errors: [first, ...others] }) =>
      first && others.length === 0 ? [{ from: shortPath(name), to: errorPath(first.slug) }] : [],
    ),
  ];
}
