import { editPolicyState, type PolicyState, policyAddress, policyQuery, readPolicyState } from '../retry/policy-state';
import { replaceQuery } from './replace-query';

/** What the HTML was built with. */
export const BUILT_POLICY: PolicyState = readPolicyState('');

/** Every panel, snippet and picture on the page listens here, so that they all follow one policy. */
const listeners = new Set<() => void>();

/** The state, and the part of the address that it stands for. */
let current = { query: '', state: BUILT_POLICY };

/**
 * @param listener called when the policy has changed
 * @returns a function that ends the subscription
 */
export function subscribeToPolicy(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

/** @returns the reader's policy, as the address holds it: after going back it may be another */
export function readPolicy(): PolicyState {
  const query = policyQuery(window.location.search);
  if (query !== current.query) current = { query, state: readPolicyState(query) };
  return current.state;
}

/**
 * Puts a text into a field of the policy, and the policy into the address.
 * @param param the field, by the name of its parameter
 * @param text what now stands in it, good or bad
 */
export function editPolicy(param: string, text: string): void {
  change(editPolicyState(readPolicy(), param, text));
}

/** Puts the default policy back. */
export function resetPolicy(): void {
  change(BUILT_POLICY);
}

function change(state: PolicyState): void {
  replaceQuery(policyAddress(state));
  current = { query: policyQuery(window.location.search), state };
  for (const listener of listeners) listener();
}
