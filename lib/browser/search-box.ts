import Combobox from '@github/combobox-nav';
import { createSearch, type SearchDocument, type SearchHit } from '../search';
import type { SearchState } from '../search-note';

type Search = (query: string) => SearchHit[];

/** What the page has loaded already. */
export interface SearchBoxParts {
  /** Loads what can be found, once. */
  loadDocuments: () => Promise<SearchDocument[]>;
  /** Says where a search stands. */
  noteOf: (state: SearchState) => string;
}

let built: Search | undefined;

/**
 * Brings the field and the results of an open search dialog to life. They start empty each time.
 * @param dialog the dialog, with field, status and list of results
 */
export function startSearchBox(dialog: HTMLDialogElement, { loadDocuments, noteOf }: SearchBoxParts): void {
  const input = dialog.querySelector('input');
  const note = dialog.querySelector('[role="status"]');
  const list = dialog.querySelector<HTMLElement>('[role="listbox"]');
  if (!input || !note || !list) return;
  const combobox = new Combobox(input, list, { firstOptionSelectionMode: 'active', tabInsertsSuggestions: false });
  let search: Search | undefined;
  let isMissing = false;

  const show = () => {
    const query = input.value;
    const hits = search && query.trim() ? search(query) : [];
    list.replaceChildren(...hits.map(toOption));
    list.hidden = hits.length === 0;
    note.textContent = noteOf({ isMissing, isReady: search !== undefined, query, count: hits.length });
    note.className = hits.length > 0 ? 'visually-hidden' : 'search-note';
    combobox.resetSelection();
  };

  const opened = new AbortController();
  const { signal } = opened;
  // The combobox drops its selection at each input, so it must hear of it first.
  combobox.start();
  input.addEventListener('input', show, { signal });
  list.addEventListener('click', () => dialog.close(), { signal });
  dialog.addEventListener(
    'close',
    () => {
      opened.abort();
      combobox.destroy();
      input.value = '';
    },
    { signal },
  );
  show();
  loadDocuments()
    .then(
      (documents) => {
        built ??= createSearch(documents);
        search = built;
      },
      () => {
        isMissing = true;
      },
    )
    .then(() => dialog.open && show());
}

/** A result is a link, so that it can also be opened beside this page. */
function toOption({ url, page, heading, excerpt }: SearchHit, index: number): HTMLElement {
  const option = document.createElement('a');
  option.href = url;
  option.id = `search-hit-${index}`;
  option.className = 'search-hit';
  option.setAttribute('role', 'option');
  option.tabIndex = -1;
  const title = document.createElement('strong');
  title.append(heading ? `${page} › ${heading}` : page);
  const text = document.createElement('span');
  text.append(excerpt);
  option.append(title, text);
  return option;
}
