import { useLayoutEffect, useState } from 'react';
import { replaceQuery } from '@/lib/browser/replace-query';
import { RETRY_VERDICTS } from '@/lib/errors';
import type { ErrorFilter } from '@/lib/filter-errors';

const EVERYTHING: ErrorFilter = { text: '' };

/**
 * The table's filter, kept in the address as `?q=…&retry=…`, so that a filtered table can be linked.
 * The first render shows everything, as the HTML does; the address is read right after it.
 * @returns the filter and its setter
 */
export function useTableFilter(): [ErrorFilter, (filter: ErrorFilter) => void] {
  const [filter, setFilter] = useState(EVERYTHING);
  useLayoutEffect(() => setFilter(readFilter(window.location.search)), []);
  return [filter, changeTo];

  function changeTo(next: ErrorFilter): void {
    setFilter(next);
    replaceQuery({ q: next.text.trim(), retry: next.verdict ?? '' });
  }
}

function readFilter(search: string): ErrorFilter {
  const params = new URLSearchParams(search);
  const verdict = RETRY_VERDICTS.find((name) => name === params.get('retry'));
  return { text: params.get('q') ?? '', ...(verdict && { verdict }) };
}
