import { type ErrorFilter, type ErrorRow, filterErrors } from '../filter-errors';
import { loadWholeCatalogue } from './load-catalogue';

/** The codes and aliases of each error, by its slug: a row does not show them, and they are loaded when somebody filters. */
export type Names = ReadonlyMap<string, string[]>;

/** A row of the table: what it shows, and its element. */
interface TableRow extends ErrorRow {
  element: HTMLElement;
}

/** What rows show does not change: they are read once for a table. */
let rows: TableRow[] = [];

/** @returns the names of every error; none where they cannot be had, and the filter then goes by what rows show */
export async function loadNames(): Promise<Names> {
  const errors = await loadWholeCatalogue().catch(() => []);
  return new Map(errors.map(({ slug, codes, aliases }) => [slug, [...codes, ...aliases]]));
}

/**
 * Shows the rows of the error table that match, each with what explains it, and a note where none does. Hidden rows stay in the page,
 * and so do their anchors.
 * @param filter what the reader asked for
 * @param names what {@link loadNames} gave, if it is there: before, nobody can say that nothing matches
 * @returns how many rows match
 */
export function filterTable(filter: ErrorFilter, names: Names | undefined): number {
  if (!rows[0]?.element.isConnected) rows = readRows();
  // Which of the two a name is makes no difference here.
  for (const row of rows) row.aliases = names?.get(row.slug) ?? [];
  const matches = new Map(filterErrors(rows, filter).map(({ slug, via }) => [slug, via]));
  for (const { slug, element } of rows) showRow(element, matches.get(slug));
  const note = document.querySelector<HTMLElement>('.status-table .table-empty');
  if (note) note.hidden = matches.size > 0 || !names;
  return matches.size;
}

function showRow(row: HTMLElement, via: readonly string[] | undefined): void {
  row.hidden = !via;
  const note = row.querySelector<HTMLElement>('.row-via');
  if (!note) return;
  const also = via?.join(', ');
  note.hidden = !also;
  if (also) note.textContent = `also ${also}`;
}

function readRows(): TableRow[] {
  return [...document.querySelectorAll<HTMLElement>('.status-table tbody tr')].map((element) => {
    const parts = [...element.querySelectorAll('.status-code, .row-type, td')].map((part) => part.textContent ?? '');
    const [status, type = '', cause = '', recommendation = ''] = parts;
    return {
      element,
      slug: element.id,
      status: Number(status),
      type,
      cause,
      recommendation,
      retry: element.dataset.retry as ErrorRow['retry'],
      codes: [],
      aliases: [],
    };
  });
}
