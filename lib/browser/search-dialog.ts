import { SEARCH_MISSING } from '../search-missing';
import { SEARCH_JSON_PATH } from '../site';
import { jsonLoader, loadOnce } from './load-once';
import { closeMobileMenu } from './mobile-menu';
import type { SearchBoxParts } from './search-box';

/** The field's behaviour, with what searches: loaded when somebody opens the search. */
const loadSearchBox = loadOnce(() => import('./search-box'));

/** Handed on rather than imported again: what two files share becomes a third one, which every page would have to ask for. */
const PARTS: SearchBoxParts = {
  loadDocuments: jsonLoader(SEARCH_JSON_PATH),
  missing: SEARCH_MISSING,
};

/** Makes the search button and its shortcuts work: ⌘K, Ctrl+K, and `/` outside of a field. */
export function startSearchDialog(): void {
  const dialog = document.querySelector<HTMLDialogElement>('.search-dialog');
  if (!dialog) return;
  const shortcut = document.querySelector('.search-shortcut');
  if (shortcut && /Mac|iP/.test(navigator.platform)) shortcut.textContent = '⌘K';
  document.querySelector('.search-button')?.addEventListener('click', () => open(dialog));
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closeMobileMenu();
    const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
    const isShortcut = event.key.toLowerCase() === 'k' && (event.metaKey || event.ctrlKey);
    if (!isShortcut && (event.key !== '/' || isTyping)) return;
    event.preventDefault();
    if (!dialog.open) open(dialog);
  });
  // Escape closes the dialog by itself; a click on its backdrop is a click on the dialog.
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
}

function open(dialog: HTMLDialogElement): void {
  dialog.showModal();
  loadSearchBox().then(
    ({ startSearchBox }) => startSearchBox(dialog, PARTS),
    () => {
      const note = dialog.querySelector('[role="status"]');
      if (note) note.textContent = SEARCH_MISSING;
    },
  );
}
