import { LANGUAGE_CHOICE, type RootChoice, VARIANT_CHOICE } from '../root-choice';
import { storeChoice } from './store-choice';

/**
 * Makes the tabs and the variant switches of the page work, those of later answers included: every panel is in the HTML, and the
 * style sheet shows the one that the root element names. Tabs follow the ARIA Authoring Practices: one tab stop, arrow keys,
 * Home and End, the panel follows the focus.
 */
export function startSnippetSwitch(): void {
  document.addEventListener('click', ({ target }) => {
    const tab = tabOf(target);
    if (tab) choose(LANGUAGE_CHOICE, tab.dataset.tab);
  });
  document.addEventListener('keydown', (event) => {
    const tab = tabOf(event.target);
    const next = tab && neighbour(tab, event.key);
    if (!next) return;
    event.preventDefault();
    choose(LANGUAGE_CHOICE, next.dataset.tab);
    next.focus();
  });
  document.addEventListener('change', ({ target }) => {
    const option = target instanceof Element && target.closest<HTMLElement>('[data-variant-option]');
    if (option) choose(VARIANT_CHOICE, option.dataset.variantOption);
  });
  showChoices();
}

/** Lets every switch of the page say what is chosen. For switches that have just come into the page. */
export function showChoices(): void {
  const language = document.documentElement.getAttribute(LANGUAGE_CHOICE.attribute);
  const variant = document.documentElement.getAttribute(VARIANT_CHOICE.attribute);
  for (const list of document.querySelectorAll('[role="tablist"]')) {
    const tabs = [...list.querySelectorAll<HTMLElement>('[data-tab]')];
    const chosen = tabs.find((tab) => tab.dataset.tab === language);
    for (const tab of tabs) {
      tab.setAttribute('aria-selected', String(tab === chosen));
      // Where the language that was chosen elsewhere has no tab, the keyboard begins at the first one.
      tab.tabIndex = tab === (chosen ?? tabs[0]) ? 0 : -1;
    }
  }
  for (const snippets of document.querySelectorAll('.retry-snippets')) {
    const panels = snippets.querySelectorAll<HTMLElement>(`[data-panel="${language}"] [data-variant]`);
    const variants = [...panels].map((panel) => panel.dataset.variant);
    // What shownVariant says of lib/retry/languages: every language has a loop.
    const shown = variants.find((id) => id === variant) ?? 'loop';
    for (const option of snippets.querySelectorAll<HTMLElement>('[data-variant-option]')) {
      const input = option.querySelector('input');
      if (input) input.checked = option.dataset.variantOption === shown;
    }
  }
}

function choose(choice: RootChoice, id: string | undefined): void {
  if (!id) return;
  storeChoice(choice, id);
  showChoices();
}

function tabOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-tab]') : null;
}

/** The tab to which a key leads, if it leads to one. */
function neighbour(tab: HTMLElement, key: string): HTMLElement | undefined {
  const tabs = [...(tab.parentElement?.querySelectorAll<HTMLElement>('[data-tab]') ?? [])];
  const at = tabs.indexOf(tab);
  switch (key) {
    case 'ArrowRight':
      return tabs[(at + 1) % tabs.length];
    case 'ArrowLeft':
      return tabs.at(at - 1);
    case 'Home':
      return tabs[0];
    case 'End':
      return tabs.at(-1);
    default:
      return undefined;
  }
}
