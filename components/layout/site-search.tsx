import { useCallback, useEffect, useRef, useState } from 'react';
import { SearchPanel } from './search-panel';

/** The search button and its dialogue, opened by ⌘K, Ctrl+K or `/`. Needs JavaScript and is hidden without it. */
export function SiteSearch() {
  const dialog = useRef<HTMLDialogElement>(null);
  // The panel is made anew each time, so that it starts empty and its code is loaded only when somebody searches.
  const [isOpen, setOpen] = useState(false);

  const open = useCallback(() => {
    setOpen(true);
    dialog.current?.showModal();
  }, []);

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      const isShortcut = event.key.toLowerCase() === 'k' && (event.metaKey || event.ctrlKey);
      if (!isShortcut && (event.key !== '/' || isTyping)) return;
      event.preventDefault();
      if (!dialog.current?.open) open();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [open]);

  return (
    <>
      <button type="button" className="search-button needs-js" onClick={open} aria-keyshortcuts="Control+K Meta+K">
        <svg viewBox="0 0 24 24" width="16" height="16" aria-hidden="true" focusable="false">
          <path d="M16 16l5 5M18 10.5a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0Z" />
        </svg>
        <span>Search</span> <span className="search-shortcut">⌘K</span>
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the dialog closes with Escape by itself; the click is on its backdrop */}
      <dialog
        ref={dialog}
        className="search-dialog"
        aria-label="Search"
        onClose={() => setOpen(false)}
        onClick={(event) => event.target === dialog.current && dialog.current.close()}
      >
        {isOpen && <SearchPanel onDone={() => dialog.current?.close()} />}
      </dialog>
    </>
  );
}
