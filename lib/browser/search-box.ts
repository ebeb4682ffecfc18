import Combobox from '@github/combobox-nav';
import { createSearch, type SearchDocument, type SearchHit } from '../search';
import { searchNote } from '../search-note';
import { searchKeys } from './search-keys';
import { toGroups } from './search-results';

type Search = (query: string) => SearchHit[];

/** What the page has loaded already. */
export interface SearchBoxParts {
  /** Loads what can be found, once. */
  loadDocuments: () => Promise<SearchDocument[]>;
  /** What to say where they cannot be had. */
  missing: string;
}

let built: Search | undefined;

/**
 * Brings the field and the results of an open search dialog to life. They start empty each time.
 * @param dialog the dialog, with field, status and list of results
 */
export function startSearchBox(dialog: HTMLDialogElement, { loadDocuments, missing }: SearchBoxParts): void {
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
    list.replaceChildren(...toGroups(hits));
    list.hidden = hits.length === 0;
    note.textContent = isMissing ? missing : searchNote({ isReady: search !== undefined, query, count: hits.length });
    note.className = hits.length > 0 ? 'visually-hidden' : 'search-note';
    combobox.resetSelection();
  };

  const opened = new AbortController();
  const { signal } = opened;
  // The combobox drops its selection at each input, so it must hear of it first.
  combobox.start();
  input.addEventListener('input', show, { signal });
  list.addEventListener(
    'click',
    (event) => {
      dialog.close();
      focusTarget(event);
    },
    { signal },
  );
  dialog.addEventListener(
    'close',
    () => {
      opened.abort();
      combobox.destroy();
      input.value = '';
    },
    { signal },
  );
  if (!dialog.querySelector('.search-keys')) dialog.append(searchKeys());
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

/** Puts the focus where a result on this very page led; on another page, the browser does. */
function focusTarget({ target }: Event): void {
  const link = target instanceof Element && target.closest('a');
  if (!link || link.pathname !== location.pathname) return;
  const place = document.getElementById(decodeURIComponent(link.hash.slice(1))) ?? document.getElementById('content');
  if (!place) return;
  if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
  // The closed dialog has given the focus back to its button by then.
  setTimeout(() => place.focus({ preventScroll: true }));
}
