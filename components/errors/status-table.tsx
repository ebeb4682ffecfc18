import { Island } from '@/components/island';
import type { ErrorEntry } from '@/lib/errors';
import { StatusTableRow } from './status-table-row';
import { TableFilterView } from './table-filter-view';

/** Every error of the reference in one table. Complete without JavaScript; with it, filtered by words and by verdict. */
export function StatusTable({ errors }: { errors: ErrorEntry[] }) {
  return (
    <div className="status-table">
      <Island name="table-filter" of={TableFilterView} props={{ total: errors.length }} />
      <table>
        <caption className="visually-hidden">Error codes by HTTP status</caption>
        <thead>
          <tr>
            <th scope="col">Status and type</th>
            <th scope="col">Common cause</th>
            <th scope="col">Recommendation</th>
            <th scope="col">Retry</th>
          </tr>
        </thead>
        <tbody>
          {errors.map((error) => (
            <StatusTableRow key={error.slug} error={error} />
          ))}
        </tbody>
      </table>
      <div className="table-empty needs-js" hidden>
        <p>
          No error matches. Perhaps the decoder knows it: <a href="#paste-your-error">paste the whole error</a>.
        </p>
        <button type="button">Show all errors</button>
      </div>
    </div>
  );
}
