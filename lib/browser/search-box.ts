import Combobox from '@github/combobox-nav';
import { createSearch, everyError, type SearchDocument, type SearchHit } from '../search';
import { SEARCH_ELSE, searchNote } from '../search-note';
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

/** What was loaded, once for all times that the dialog opens. */
let built: { search: Search; errors: SearchHit[] } | undefined;

/**
 * Brings the field and the results of an open search dialog to life. They start empty each time.
 * @param dialog the dialog, with field, status and list of results
 */
export function startSearchBox(dialog: HTMLDialogElement, { loadDocuments, missing }: SearchBoxParts): void {
  const input = dialog.querySelector('input');
  const note = dialog.querySelector('[role="status"]');
  const list = dialog.querySelector<HTMLElement>('[role="listbox"]');
  if (!input || !note || !list) return;
  const combobox = new Combobox(input, list, { firstOptionSelectionMode: 'selected', tabInsertsSuggestions: false });
  let isMissing = false;

  const show = () => {
    const query = input.value;
    const isAsked = query.trim() !== '';
    const hits = (isAsked ? built?.search(query) : built?.errors) ?? [];
    list.replaceChildren(...toGroups(hits));
    list.hidden = hits.length === 0;
    note.textContent = isMissing ? missing : searchNote({ isReady: built !== undefined, query, count: hits.length });
    if (built && isAsked && hits.length === 0)
      note.append(Object.assign(document.createElement('a'), { href: decoderLink(), textContent: SEARCH_ELSE }), '.');
    note.className = isAsked && hits.length > 0 ? 'visually-hidden' : 'search-note';
    // The best result is chosen, so that Enter opens it; of what was not asked for, nothing is.
    if (isAsked) combobox.resetSelection();
    else combobox.clearSelection();
  };

  const opened = new AbortController();
  const { signal } = opened;
  // The menu would lie over the page when the dialog is gone.
  document.querySelector('.mobile-menu')?.removeAttribute('open');
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
  if (!dialog.querySelector('.search-keys')) {
    dialog.append(searchKeys());
    input.after(closeButton(dialog));
  }
  show();
  loadDocuments()
    .then(
      (documents) => {
        built ??= { search: createSearch(documents), errors: everyError(documents) };
      },
      () => {
        isMissing = true;
      },
    )
    .then(() => dialog.open && show());
}

/** Where the page itself leads to the decoder: the address is not imported, for the reason of {@link SearchBoxParts}. */
function decoderLink(): string {
  return document.querySelector<HTMLAnchorElement>('.site-footer [href$="/decoder"]')?.href ?? '/';
}

/** For who has no Escape to press. */
function closeButton(dialog: HTMLDialogElement): HTMLElement {
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'search-close',
    textContent: 'Close',
  });
  button.addEventListener('click', () => dialog.close());
  return button;
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
