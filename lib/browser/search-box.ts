import Combobox from '@github/combobox-nav';
import { createSearch, type SearchHit } from '../search';
import { searchNote } from '../search-note';
import { SEARCH_JSON_PATH } from '../site';
import { jsonLoader, loadOnce } from './load-once';

type Search = (query: string) => SearchHit[];

const loadDocuments = jsonLoader<Parameters<typeof createSearch>[0]>(SEARCH_JSON_PATH);
const loadSearch = loadOnce(async () => createSearch(await loadDocuments()));

/**
 * Brings the field and the results of an open search dialog to life. They start empty each time.
 * @param dialog the dialog, with field, status and list of results
 */
export function startSearchBox(dialog: HTMLDialogElement): void {
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
    note.textContent = searchNote({ isMissing, isReady: search !== undefined, query, count: hits.length });
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
  loadSearch()
    .then(
      (loaded) => {
        search = loaded;
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
