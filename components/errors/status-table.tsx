import { type ErrorEntry, RETRY_VERDICTS, verdictText } from '@/lib/errors';
import { filterErrors } from '@/lib/filter-errors';
import { StatusTableRow } from './status-table-row';
import { useTableFilter } from './use-table-filter';

/** Every error of the reference in one table. Complete without JavaScript; with it, filtered by words and by verdict. */
export function StatusTable({ errors }: { errors: ErrorEntry[] }) {
  const [filter, setFilter] = useTableFilter();
  const matches = new Map(filterErrors(errors, filter).map((match) => [match.slug, match]));
  return (
    <div className="status-table">
      <search className="table-filter needs-js">
        <label>
          <span>Filter</span>
          <input
            type="search"
            value={filter.text}
            onChange={(event) => setFilter({ ...filter, text: event.target.value })}
            placeholder="429, rate, quota …"
            autoComplete="off"
            spellCheck={false}
          />
        </label>
        <label>
          <span>Retry verdict</span>
          <select
            value={filter.verdict ?? ''}
            onChange={(event) => {
              const verdict = RETRY_VERDICTS.find((name) => name === event.target.value);
              setFilter({ text: filter.text, ...(verdict && { verdict }) });
            }}
          >
            <option value="">All</option>
            {RETRY_VERDICTS.map((verdict) => (
              <option key={verdict} value={verdict}>
                {verdictText(verdict)}
              </option>
            ))}
          </select>
        </label>
        <p role="status" className="table-count">
          {countText(matches.size, errors.length)}
        </p>
      </search>
      <table>
        <caption className="visually-hidden">Error codes by HTTP status</caption>
        <thead>
          <tr>
            <th scope="col">Status</th>
            <th scope="col">Type</th>
            <th scope="col">Common cause</th>
            <th scope="col">Recommendation</th>
            <th scope="col">Retry</th>
          </tr>
        </thead>
        <tbody>
          {errors.map((error) => (
            <StatusTableRow key={error.slug} error={error} match={matches.get(error.slug)} />
          ))}
        </tbody>
      </table>
      {matches.size === 0 && (
        <p className="table-empty">
          No error matches.{' '}
          <button type="button" onClick={() => setFilter({ text: '' })}>
            Show all errors
          </button>{' '}
          or paste the whole error into the box below.
        </p>
      )}
    </div>
  );
}

function countText(shown: number, all: number): string {
  return shown === all ? `${all} errors` : `${shown} of ${all} errors`;
}
