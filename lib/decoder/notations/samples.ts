import type { Place } from '../diagnosis';

/** What a notation reads in a text; what is not named must not be found. */
export interface ReadFacts {
  place?: Place;
  status?: number;
  type?: string;
  code?: string;
  cutWord?: string;
  message?: string;
  requestId?: string;
  exception?: readonly number[];
  /** Seconds of a wait. */
  wait?: number;
}

/** Samples of one notation. They test it, and the bundle never sees them. */
export interface Samples {
  /** Who writes so, and where that was read. */
  source: string;
  hits: readonly { text: string; facts: ReadFacts }[];
  /** Texts that look alike and hold no error, each with the reason. */
  misses: readonly { text: string; why: string }[];
}
