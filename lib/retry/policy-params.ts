import {
  DEFAULT_POLICY,
  FIELD_LIMITS,
  type FieldLimits,
  JITTER_PARAM,
  JITTERS,
  type PolicyField,
  type RetryPolicy,
} from './policy';

/** A value that was not taken, and why. */
export interface RefusedField {
  field: PolicyField;
  /** The field's name in links and forms. */
  param: string;
  /** What was written, unchanged, so that it can stay in the form. */
  found: string;
  /** A sentence for the reader. */
  reason: string;
}

/** What {@link parsePolicy} makes of its input. With refusals, `policy` holds the good values, and the default for each refused one. */
export type ParsedPolicy =
  | { ok: true; policy: RetryPolicy }
  | { ok: false; policy: RetryPolicy; refusals: RefusedField[] };

/**
 * Reads a policy from the texts of a form or of a link.
 * @param input texts by parameter name (see `FIELD_LIMITS`, `JITTER_PARAM`), times in seconds; other keys are ignored, a missing key means the default
 * @returns the policy, or what was refused and why
 */
export function parsePolicy(input: Readonly<Record<string, string | undefined>>): ParsedPolicy {
  const policy: RetryPolicy = { ...DEFAULT_POLICY };
  const refusals: RefusedField[] = [];
  for (const limits of FIELD_LIMITS) {
    const found = input[limits.param];
    if (found === undefined) continue;
    const value = readNumber(found.trim(), limits);
    if (typeof value === 'number') policy[limits.field] = value;
    else refusals.push({ field: limits.field, param: limits.param, found, reason: value.reason });
  }
  const jitter = input[JITTER_PARAM];
  if (jitter !== undefined) {
    const known = JITTERS.find((name) => name === jitter.trim());
    if (known) policy.jitter = known;
    else {
      const reason = `Jitter must be one of ${JITTERS.join(', ')}.`;
      refusals.push({ field: 'jitter', param: JITTER_PARAM, found: jitter, reason });
    }
  }
  refusals.push(...refuseShortMaximum(policy, input));
  return refusals.length === 0 ? { ok: true, policy } : { ok: false, policy, refusals };
}

/**
 * @param policy a policy within the limits
 * @returns what differs from the default, as `parsePolicy` reads it: the parameters of a link
 */
export function policyToParams(policy: RetryPolicy): Record<string, string> {
  const params: Record<string, string> = {};
  for (const limits of FIELD_LIMITS) {
    const value = policy[limits.field];
    if (value !== DEFAULT_POLICY[limits.field]) params[limits.param] = writeNumber(value, limits);
  }
  if (policy.jitter !== DEFAULT_POLICY.jitter) params[JITTER_PARAM] = policy.jitter;
  return params;
}

/**
 * @param policy a policy within the limits
 * @returns every field as the text that a form shows, by parameter name
 */
export function policyToTexts(policy: RetryPolicy): Record<string, string> {
  const numbers = FIELD_LIMITS.map((limits) => [limits.param, writeNumber(policy[limits.field], limits)]);
  return { ...Object.fromEntries(numbers), [JITTER_PARAM]: policy.jitter };
}

function readNumber(text: string, { label, unit, min, max, step }: FieldLimits): number | { reason: string } {
  const form = step === 1 ? /^\d+$/ : /^\d*\.?\d+$/;
  const range = `from ${min} to ${max}${unit === 'seconds' ? ' seconds' : ''}`;
  if (text === '') return { reason: `${label} is empty: write a number ${range}.` };
  if (!form.test(text))
    return { reason: `${label} must be a ${step === 1 ? 'whole number' : 'number such as 0.5'} ${range}.` };
  const value = Number(text);
  if (value < min || value > max) return { reason: `${label} must be ${range}.` };
  if (unit === 'requests') return value;
  const milliseconds = Math.round(value * 1000);
  const wholeSteps = milliseconds % Math.round(step * 1000) === 0 && Math.abs(value * 1000 - milliseconds) < 1e-6;
  return wholeSteps ? milliseconds : { reason: `${label} must be a multiple of ${step} seconds.` };
}

function writeNumber(value: number, { unit }: FieldLimits): string {
  return String(unit === 'seconds' ? value / 1000 : value);
}

/** The only rule between two fields. The refused maximum falls back to the default, or to the first delay where that is longer. */
function refuseShortMaximum(policy: RetryPolicy, input: Readonly<Record<string, string | undefined>>): RefusedField[] {
  if (policy.maxDelayMs >= policy.firstDelayMs) return [];
  const limits = FIELD_LIMITS.find(({ field }) => field === 'maxDelayMs');
  if (!limits) return [];
  const found = input[limits.param] ?? writeNumber(policy.maxDelayMs, limits);
  const reason = `${limits.label} must not be shorter than the first delay (${policy.firstDelayMs / 1000} s).`;
  policy.maxDelayMs = Math.max(DEFAULT_POLICY.maxDelayMs, policy.firstDelayMs);
  return [{ field: limits.field, param: limits.param, found, reason }];
}
