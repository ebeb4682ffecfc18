import type { RootChoice } from '../root-choice';
import { replaceQuery } from './replace-query';

/** Event of the document: a choice was made. */
export const CHOICE_EVENT = 'root-choice';

/**
 * Makes a choice: on the root element, where the style sheet picks what to show; for the next visit; and in a link that holds it.
 * @param choice what is chosen
 * @param id the id chosen
 */
export function storeChoice({ attribute, storageKey, param }: RootChoice, id: string): void {
  document.documentElement.setAttribute(attribute, id);
  document.dispatchEvent(new CustomEvent(CHOICE_EVENT));
  store(storageKey, id);
  // The link's own choice would win again after a reload.
  if (new URLSearchParams(window.location.search).has(param)) replaceQuery({ [param]: id });
}

/**
 * Keeps a text for the next visit where the browser lets it. Storage may be full or forbidden; a choice then lasts as long as the page.
 * @param key key in localStorage
 * @param text what to keep
 */
export function store(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // See above.
  }
}
