import { type ErrorFilter, type ErrorRow, filterErrors } from '../filter-errors';
import { loadWholeCatalogue } from './load-catalogue';

/** The codes and aliases of each error, by its slug: a row does not show them, and they are loaded when somebody filters. */
export type Names = ReadonlyMap<string, readonly string[]>;

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
  const rows = readRows(names);
  const matches = new Map(filterErrors(rows, filter).map(({ slug, via }) => [slug, via]));
  for (const { slug } of rows) {
    const row = document.getElementById(slug);
    const via = matches.get(slug);
    if (row) showRow(row, via);
  }
  const note = document.querySelector<HTMLElement>('.status-table .table-empty');
  if (note) note.hidden = matches.size > 0 || !names;
  return matches.size;
}

function showRow(row: HTMLElement, via: readonly string[] | undefined): void {
  row.hidden = via === undefined;
  const note = row.querySelector<HTMLElement>('.row-via');
  if (!note) return;
  note.hidden = !via?.length;
  note.textContent = via?.length ? `also ${via.join(', ')}` : '';
}

function readRows(names: Names | undefined): ErrorRow[] {
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
      aliases: [...(names?.get(row.id) ?? [])],
    };
  });
}
