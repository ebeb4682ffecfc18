import { type ErrorFilter, type ErrorRow, filterErrors } from '../filter-errors';

/** The rows of the table as data, read once. */
let rows: ErrorRow[] | undefined;

/**
 * Shows the rows of the error table that match, each with what explains it, and a note where none does. Hidden rows stay in the page,
 * and so do their anchors.
 * @param filter what the reader asked for
 * @returns how many rows match
 */
export function filterTable(filter: ErrorFilter): number {
  rows ??= readRows();
  const matches = new Map(filterErrors(rows, filter).map(({ slug, via }) => [slug, via]));
  for (const { slug } of rows) {
    const row = document.getElementById(slug);
    const via = matches.get(slug);
    if (row) showRow(row, via);
  }
  const note = document.querySelector<HTMLElement>('.status-table .table-empty');
  if (note) note.hidden = matches.size > 0;
  return matches.size;
}

function showRow(row: HTMLElement, via: readonly string[] | undefined): void {
  row.hidden = via === undefined;
  const note = row.querySelector<HTMLElement>('.row-via');
  if (!note) return;
  note.hidden = !via?.length;
  note.textContent = via?.length ? `also ${via.join(', ')}` : '';
}

function readRows(): ErrorRow[] {
  return [...document.querySelectorAll<HTMLElement>('.status-table tbody tr')].map((row) => {
    const textOf = (selector: string) => row.querySelector(selector)?.textContent ?? '';
    return {
      slug: row.id,
      status: Number(textOf('.status-code')),
      type: textOf('.row-type'),
      cause: textOf('[data-label="Common cause"]'),
      recommendation: textOf('[data-label="Recommendation"]'),
      retry: row.dataset.retry as ErrorRow['retry'],
      // Which of the two a name is makes no difference here.
      codes: [],
      aliases: row.dataset.names?.split(' ') ?? [],
    };
  });
}
