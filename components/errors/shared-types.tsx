import type { ErrorEntry } from '@/lib/errors';
import { StatusLinks } from './status-links';

/** Says of each type that stands for several statuses which ones they are; nothing where there is none. */
export function SharedTypes({ errors }: { errors: readonly Pick<ErrorEntry, 'slug' | 'status' | 'type'>[] }) {
  const types = [...new Set(errors.map(({ type }) => type))];
  return types
    .map((type) => ({ type, rows: errors.filter((error) => error.type === type) }))
    .filter(({ rows }) => rows.length > 1)
    .map(({ type, rows }) => (
      <p key={type} className="shared-types">
        <code>{type}</code> stands for {rows.length} statuses: <StatusLinks errors={rows} />. Without the status, it may
        be any of them: check the HTTP status of the response or the log of your client.
      </p>
    ));
}
