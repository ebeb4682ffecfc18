import type { ErrorEntry } from '@/lib/errors';
import { errorPath } from '@/lib/site';
import { VerdictChip } from './verdict-chip';

/**
 * One row of the table. Its id is the error's slug, so that the row can be linked.
 * It has a place to say why the filter shows it (lib/browser/filter-table): perhaps for a name that the row does not hold.
 */
export function StatusTableRow({ error }: { error: ErrorEntry }) {
  return (
    <tr id={error.slug} data-retry={error.retry}>
      <th scope="row">
        <a className="status-code" href={errorPath(error.slug)} aria-label={`${error.status} ${error.type}`}>
          {error.status}
        </a>{' '}
        <code className="row-type">{error.type}</code>
        {/* The row is one stop for the keyboard: its own page. */}
        <a
          className="row-link"
          href={`#${error.slug}`}
          tabIndex={-1}
          aria-label={`Link to the row ${error.status} ${error.type}`}
        >
          #
        </a>
        <small className="row-via" hidden />
      </th>
      <td data-label="Common cause">{error.cause}</td>
      <td data-label="Recommendation">{error.recommendation}</td>
      <td data-label="Retry">
        <VerdictChip verdict={error.retry} />
      </td>
    </tr>
  );
}
