import { SiteLink } from '@/components/site-link';
import type { ErrorEntry } from '@/lib/errors';
import type { ErrorMatch } from '@/lib/filter-errors';
import { errorPath } from '@/lib/site';
import { VerdictChip } from './verdict-chip';

/**
 * One row of the table. Its id is the error's slug, so that the row can be linked.
 * A row that does not match is hidden rather than removed: its anchor stays.
 */
export function StatusTableRow({ error, match }: { error: ErrorEntry; match: ErrorMatch | undefined }) {
  return (
    <tr id={error.slug} hidden={!match}>
      <th scope="row" data-label="Status">
        <SiteLink className="status-code" href={errorPath(error.slug)} aria-label={`${error.status} ${error.type}`}>
          {error.status}
        </SiteLink>
        <a className="row-link" href={`#${error.slug}`} aria-label={`Link to the row ${error.status} ${error.type}`}>
          #
        </a>
      </th>
      <td data-label="Type">
        <code>{error.type}</code>
        {match && match.via.length > 0 && <small className="row-via">also {match.via.join(', ')}</small>}
      </td>
      <td data-label="Common cause">{error.cause}</td>
      <td data-label="Recommendation">{error.recommendation}</td>
      <td data-label="Retry">
        <VerdictChip verdict={error.retry} />
      </td>
    </tr>
  );
}
