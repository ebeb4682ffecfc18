import { SEARCH_HINT } from '@/lib/search-note';

/** The search button and its dialogue; lib/browser/search-dialog makes them work. Hidden without JavaScript. */
export function SiteSearch() {
  return (
    <>
      <button type="button" className="search-button needs-js" aria-keyshortcuts="Control+K Meta+K">
        <svg viewBox="0 0 24 24" width="16" height="16" aria-hidden="true" focusable="false">
          <path d="M16 16l5 5M18 10.5a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0Z" />
        </svg>
        <span>Search</span> <span className="search-shortcut">Ctrl K</span>
      </button>
      <dialog className="search-dialog" aria-label="Search">
        <div className="search-head">
          <input
            type="text"
            aria-label="Search the docs"
            placeholder="429, rate_limit_error, quota …"
            autoComplete="off"
            spellCheck={false}
          />
        </div>
        <p role="status" className="search-note">
          {SEARCH_HINT}
        </p>
        <div id="search-hits" className="search-hits" role="listbox" aria-label="Results" hidden />
      </dialog>
    </>
  );
}
