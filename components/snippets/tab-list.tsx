/** One tab: its id in the choice, and what it shows. */
export interface Tab {
  id: string;
  label: string;
}

/**
 * The tabs of a language switch; lib/browser/snippet-switch makes them work. The HTML has the first one chosen.
 * @param idPrefix makes element ids unique: tab `<prefix>-tab-<id>`, panel `<prefix>-panel-<id>`
 * @param panel id of what all tabs change, where they have no panels of their own
 */
export function TabList({
  label,
  tabs,
  idPrefix,
  panel,
}: {
  label: string;
  tabs: readonly Tab[];
  idPrefix: string;
  panel?: string;
}) {
  return (
    <div role="tablist" aria-label={label} className="tab-list needs-js">
      {tabs.map(({ id, label: tabLabel }, index) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`${idPrefix}-tab-${id}`}
          data-tab={id}
          aria-selected={index === 0}
          aria-controls={panel ?? `${idPrefix}-panel-${id}`}
          tabIndex={index === 0 ? 0 : -1}
        >
          {tabLabel}
        </button>
      ))}
    </div>
  );
}
