import { searchNote } from '../search-note';
import { loadOnce } from './load-once';

/** The field's behaviour, with what searches: loaded when somebody opens the search. */
const loadSearchBox = loadOnce(() => import('./search-box'));

/** Makes the search button and its shortcuts work: ⌘K, Ctrl+K, and `/` outside of a field. */
export function startSearchDialog(): void {
  const dialog = document.querySelector<HTMLDialogElement>('.search-dialog');
  if (!dialog) return;
  document.querySelector('.search-button')?.addEventListener('click', () => open(dialog));
  document.addEventListener('keydown', (event) => {
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
    ({ startSearchBox }) => startSearchBox(dialog),
    () => {
      const note = dialog.querySelector('[role="status"]');
      if (note) note.textContent = searchNote({ isMissing: true, isReady: false, query: '', count: 0 });
    },
  );
}
