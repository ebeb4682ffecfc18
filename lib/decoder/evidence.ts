import type { Place } from './diagnosis';

/** A value and where it stands in the cleaned, redacted text. */
export interface Fact {
  value: string;
  start: number;
  end: number;
}

/** A wait that the server asked for. */
export interface RetryFact {
  /** Seconds; undefined for an absolute time. */
  seconds?: number | undefined;
  /** Epoch ms of an absolute Retry-After. */
  at?: number | undefined;
  source: string;
  start: number;
  end: number;
}

/** Whose answer a piece of evidence is about: the API's, the pasting user's own server's, another service's. */
export type Scope = 'api' | 'own' | 'foreign' | 'unknown';

/** What one place in the paste proves. */
export interface Clue {
  start: number;
  end: number;
  status?: number | undefined;
  statusAt?: Fact | undefined;
  /** 0 to 100: how explicit the status is. 0 when there is none. */
  strength: number;
  /** Where the status was seen. */
  place: Place;
  scope: Scope;
  /** How much a group of values looks like an error body; 0 for plain text, 3 and more for one with type or code. */
  body: number;
  type?: Fact | undefined;
  code?: Fact | undefined;
  message?: Fact | undefined;
  requestId?: Fact | undefined;
  retry?: RetryFact | undefined;
  /** Wait that a sentence asks for. */
  retryWords?: RetryFact | undefined;
  /** Wait until a rate limit's window resets: second best to a Retry-After. */
  reset?: RetryFact | undefined;
  /** Epoch ms of the response's Date header. */
  sentAt?: number | undefined;
  /** Whether it stands inside the message of another clue. */
  inside?: boolean;
  /** Beginning of a type or code whose end is missing. */
  cutWord?: Fact | undefined;
  /** Exception class, with the statuses that raise it: none when no response came. */
  exception?: (Fact & { statuses: readonly number[] }) | undefined;
}

/**
 * @param start offset of the clue
 * @param end offset after it
 * @param facts what it proves
 * @returns a clue with everything else at its neutral value
 */
export function clue(start: number, end: number, facts: Partial<Clue>): Clue {
  return { start, end, strength: 0, place: 'field', scope: 'unknown', body: 0, ...facts };
}
