import { FIELD_LIMITS, JITTER_PARAM, type RetryPolicy } from './policy';
import { parsePolicy, policyToParams, policyToTexts, type RefusedField } from './policy-params';

/** What the policy panel holds. */
export interface PolicyState {
  /** What stands in the fields, by parameter name: as the reader typed it, good or bad. */
  texts: Readonly<Record<string, string>>;
  /** The last good values: what the snippets and pictures show. */
  policy: RetryPolicy;
  /** What of the texts was not taken, and why. */
  refusals: readonly RefusedField[];
}

/** Every parameter of a link that belongs to the policy. */
const POLICY_PARAMS: readonly string[] = [...FIELD_LIMITS.map(({ param }) => param), JITTER_PARAM];

/**
 * @param search the query of an address, for example `?attempts=3&lang=go`
 * @returns the part of it that belongs to the policy, always in the same form
 */
export function policyQuery(search: string): string {
  const params = new URLSearchParams(search);
  return POLICY_PARAMS.filter((name) => params.has(name))
    .map((name) => `${name}=${encodeURIComponent(params.get(name) ?? '')}`)
    .join('&');
}

/**
 * @param search the query of an address
 * @returns the policy that it holds, the default for what it leaves out or has wrong; a wrong value stays in its field
 */
export function readPolicyState(search: string): PolicyState {
  const params = new URLSearchParams(search);
  const given = Object.fromEntries(
    POLICY_PARAMS.filter((name) => params.has(name)).map((name) => [name, params.get(name) ?? '']),
  );
  const parsed = parsePolicy(given);
  return {
    texts: { ...policyToTexts(parsed.policy), ...given },
    policy: parsed.policy,
    refusals: parsed.ok ? [] : parsed.refusals,
  };
}

/**
 * @param state what the panel holds
 * @param param the field that was edited
 * @param text what now stands in it
 * @returns the new state. A bad value is kept in its field, and the policy keeps that field's last good value
 */
export function editPolicyState(state: PolicyState, param: string, text: string): PolicyState {
  const texts = { ...state.texts, [param]: text };
  const parsed = parsePolicy(texts);
  if (parsed.ok) return { texts, policy: parsed.policy, refusals: [] };
  const lastGood = policyToTexts(state.policy);
  const mended = { ...texts };
  for (const { param: refused } of parsed.refusals) mended[refused] = lastGood[refused] ?? '';
  const rest = parsePolicy(mended);
  return { texts, policy: rest.ok ? rest.policy : state.policy, refusals: parsed.refusals };
}

/**
 * @param state what the panel holds
 * @returns what to write into the address: every parameter of the policy, empty for the default
 */
export function policyAddress({ policy }: PolicyState): Record<string, string> {
  return { ...Object.fromEntries(POLICY_PARAMS.map((name) => [name, ''])), ...policyToParams(policy) };
}
