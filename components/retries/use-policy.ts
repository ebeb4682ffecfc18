import { useSyncExternalStore } from 'react';
import { replaceQuery } from '../replace-query';
import { editPolicyState, type PolicyState, policyAddress, policyQuery, readPolicyState } from './policy-state';

/** What the HTML was built with. */
const BUILT: PolicyState = readPolicyState('');

/** Every panel, snippet and picture on the page listens here, so that they all follow one policy. */
const listeners = new Set<() => void>();

/** The state, and the part of the address that it stands for. */
let current = { query: '', state: BUILT };

/** The reader's policy, and what can be done to it. */
export interface PolicyControls extends PolicyState {
  /** Puts a text into a field. */
  edit: (param: string, text: string) => void;
  /** Puts the default back. */
  reset: () => void;
}

/**
 * The reader's policy, shared by the whole page and kept in the address, so that it can be linked.
 * The first render has the default, as the HTML does; the address is read right after it.
 */
export function usePolicy(): PolicyControls {
  const state = useSyncExternalStore(subscribe, readCurrent, () => BUILT);
  return { ...state, edit, reset };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

/** Another address, after going back or on to another page, is another policy. */
function readCurrent(): PolicyState {
  const query = policyQuery(window.location.search);
  if (query !== current.query) current = { query, state: readPolicyState(query) };
  return current.state;
}

function edit(param: string, text: string): void {
  change(editPolicyState(readCurrent(), param, text));
}

function reset(): void {
  change(BUILT);
}

function change(state: PolicyState): void {
  replaceQuery(policyAddress(state));
  current = { query: policyQuery(window.location.search), state };
  for (const listener of listeners) listener();
}
