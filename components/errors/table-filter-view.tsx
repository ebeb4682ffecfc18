import { useEffect, useLayoutEffect, useState } from 'react';
import { filterTable, loadNames, type Names } from '@/lib/browser/filter-table';
import { onTableClick } from '@/lib/browser/table-clicks';
import { RETRY_VERDICTS, VERDICT_LABELS } from '@/lib/errors';
import { useTableFilter } from './use-table-filter';

/**
 * The filter of the error table. It hides rows of the HTML rather than render any: their anchors stay. With it, rows follow their links.
 * @param total how many errors the table holds
 */
export function TableFilterView({ total }: { total: number }) {
  const [filter, setFilter] = useTableFilter();
  const [count, setCount] = useState(total);
  const [names, setNames] = useState<Names>();
  const [isInUse, setInUse] = useState(false);
  const needsNames = isInUse || filter.text !== '';
  useEffect(() => {
    if (needsNames) loadNames().then(setNames);
  }, [needsNames]);
  // Before the next frame, so that count and rows never disagree.
  useLayoutEffect(() => setCount(filterTable(filter, names)), [filter, names]);
  useEffect(() => onTableClick(() => setFilter({ text: '' })));
  return (
    <search className="table-filter needs-js">
      <label>
        <input
          type="search"
          aria-label="Filter"
          value={filter.text}
          onFocus={() => setInUse(true)}
          onInput={(event) => setFilter({ ...filter, text: event.currentTarget.value })}
          placeholder="Filter: 429, quota"
          autoComplete="off"
        />
      </label>
      <label>
        <select
          aria-label="Retry verdict"
          value={filter.verdict ?? ''}
          onChange={(event) => {
            const verdict = RETRY_VERDICTS.find((name) => name === event.target.value);
            setFilter({ text: filter.text, ...(verdict && { verdict }) });
          }}
        >
          <option value="">All verdicts</option>
          {RETRY_VERDICTS.map((verdict) => (
            <option key={verdict} value={verdict}>
              {VERDICT_LABELS[verdict].answer}
            </option>
          ))}
        </select>
      </label>
      <p role="status" className="table-count">
        {`${count} of ${total} errors`}
      </p>
    </search>
  );
}
