import { type KeyboardEvent, useRef } from 'react';

/** One tab: its id in the choice, and what it shows. */
export interface Tab<Id extends string> {
  id: Id;
  label: string;
}

/**
 * Tabs as the ARIA Authoring Practices describe them: one tab stop, arrow keys, Home and End, the panel follows the focus.
 * @param idPrefix makes element ids unique: tab `<prefix>-tab-<id>`, panel `<prefix>-panel-<id>`
 */
export function TabList<Id extends string>({
  label,
  tabs,
  chosen,
  onChoose,
  idPrefix,
}: {
  label: string;
  tabs: Tab<Id>[];
  chosen: Id;
  onChoose: (id: Id) => void;
  idPrefix: string;
}) {
  const list = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent) {
    const at = tabs.findIndex(({ id }) => id === chosen);
    const to = targetIndex(event.key, at, tabs.length);
    const tab = to === undefined ? undefined : tabs[to];
    if (!tab) return;
    event.preventDefault();
    onChoose(tab.id);
    list.current?.querySelector<HTMLElement>(`#${CSS.escape(`${idPrefix}-tab-${tab.id}`)}`)?.focus();
  }

  return (
    <div ref={list} role="tablist" aria-label={label} className="tab-list needs-js" onKeyDown={onKeyDown}>
      {tabs.map(({ id, label: tabLabel }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`${idPrefix}-tab-${id}`}
          data-tab={id}
          aria-selected={id === chosen}
          aria-controls={`${idPrefix}-panel-${id}`}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          {tabLabel}
        </button>
      ))}
    </div>
  );
}

function targetIndex(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
