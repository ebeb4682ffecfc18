import type { ErrorEntry, RetryVerdict } from '../../errors';
import type { AlsoError, Diagnosis } from '../diagnosis';
import type { AboutStatus } from './outside-status';

/** An error of a paste as lists show it. */
export interface NamedError {
  status: number;
  /** Its type, or what the status means where the reference does not list it. */
  type: string;
  /** Its common cause; empty where the reference does not list the status. */
  cause: string;
  verdict: RetryVerdict;
}

/**
 * @param key slug, or the status that the reference does not list
 * @param errors every error of the reference
 * @param about says what a status means that the reference does not list
 */
export function nameError(key: string, errors: readonly ErrorEntry[], about: AboutStatus): NamedError {
  const entry = errors.find(({ slug }) => slug === key);
  if (entry) return { status: entry.status, type: entry.type, cause: entry.cause, verdict: entry.retry };
  const status = Number.parseInt(key, 10);
  const { name, retry } = about(status);
  return { status, type: name, cause: 'Not in the reference', verdict: retry };
}

/** @returns the key of an error beside the answer: its slug, or else its status */
export function keyOfAlso({ error, status }: AlsoError): string {
  return error ?? String(status);
}

/** @returns the key of the answer's own error */
export function keyOfAnswer(diagnosis: Diagnosis): string {
  return diagnosis.errors[0] ?? (diagnosis.kind === 'outside' ? String(diagnosis.outside.status) : '');
}
