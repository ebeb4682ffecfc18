import { useSyncExternalStore } from 'react';
import type { RootChoice } from '@/lib/root-choice';
import { replaceQuery } from '../replace-query';

/** Every switch on the page listens here, so that they all move together. */
const listeners = new Set<() => void>();

/**
 * Reads and sets a choice that the whole site shares.
 * @param choice which one
 * @param initial what the HTML was built with; the early script has put the reader's own on the root element
 * @returns the id chosen, and a function that chooses: for every switch, for the next visit and in the address
 */
export function useRootChoice<Id extends string>(choice: RootChoice, initial: Id): [Id, (id: Id) => void] {
  const chosen = useSyncExternalStore(
    subscribe,
    () => document.documentElement.getAttribute(choice.attribute) as Id,
    () => initial,
  );
  return [chosen, (id) => choose(choice, id)];
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function choose({ attribute, storageKey, param }: RootChoice, id: string) {
  document.documentElement.setAttribute(attribute, id);
  try {
    localStorage.setItem(storageKey, id);
  } catch {
    // Storage may be full or forbidden; the choice then lasts as long as the page.
  }
  const isLinked = new URLSearchParams(window.location.search).has(param);
  // The link's own language would win again after a reload.
  if (isLinked) replaceQuery({ [param]: id });
  for (const listener of listeners) listener();
}
