import type { Place } from '../diagnosis';
import type { Values } from './values';

/** A stretch of a text. */
export interface Span {
  start: number;
  end: number;
}

/** A value and where it stands. */
export interface Fact extends Span {
  value: string;
}

/** A wait that the server asked for. */
export interface Wait extends Span {
  /** Seconds; undefined for an absolute time. */
  seconds?: number | undefined;
  /** Epoch ms of an absolute time. */
  at?: number | undefined;
  /** As it was written: `Retry-After: 34`. */
  source: string;
}

/** One field of a rate limit, as a header or a body tells it. */
export interface LimitField extends Span {
  /** Normalised name: `x_ratelimit_remaining_requests`. */
  name: string;
  value: string;
}

/** What one notation reads at one place of a record. Offsets count from the beginning of the record. */
export interface Reading extends Span {
  /** Where the status stood; says how far it is to be trusted. */
  place?: Place;
  status?: number | undefined;
  statusAt?: Span | undefined;
  type?: Fact | undefined;
  code?: Fact | undefined;
  /** Beginning of a type or code whose end is missing. */
  cutWord?: Fact | undefined;
  message?: Fact | undefined;
  requestId?: Fact | undefined;
  /** An exception's class with the statuses that raise it. */
  exception?: (Fact & { statuses: readonly number[] }) | undefined;
  /** Retry-After, or its relative in ms. */
  retry?: Wait | undefined;
  /** The body's own delay. */
  delay?: Wait | undefined;
  /** A sentence that asks to wait. */
  asked?: Wait | undefined;
  limits?: readonly LimitField[];
  /** Epoch ms of the response's Date header. */
  sentAt?: number | undefined;
  /** `x-should-retry`, as it was sent. */
  shouldRetry?: boolean | undefined;
  /** How much a group of values looks like the body of an error. */
  body?: 'none' | 'page' | 'message' | 'envelope';
  /** Whether it is told beside the error: another server's answer, settings, what a request holds. */
  isAside?: boolean;
  /** Whether the reader's own server answered so, to a client or a browser. */
  isOwn?: boolean;
  /** Whether it counts only in a text that reports an error. */
  isWeak?: boolean;
}

/** What notations ask the reference, without knowing it. */
export interface Vocabulary {
  /** @returns the status that a reason phrase or a class goes by: `Bad Gateway`, `NotFoundException` */
  statusNamed(name: string): number | undefined;
  /** @returns whether a status goes by a name; a type of the reference may stand for several */
  isNameOf(name: string, status: number): boolean;
  /** @returns whether a word is a type, code or alias of the reference */
  isKnown(word: string): boolean;
  /** @returns whether a word is the reference's own type */
  isType(word: string): boolean;
  /** @returns the status of the row whose wording a sentence has */
  statusWorded(text: string): number | undefined;
}

/** A record, ready to be read. */
export interface Source {
  /** Its text, with everything blanked out that reports nothing: frames, source code, what a model wrote. */
  text: string;
  /** Its named values. */
  values: Values;
  vocabulary: Vocabulary;
}

/** One way of writing errors down, in a file that is named after it, with its samples beside it. */
export interface Notation {
  /** What must stand in a record that is worth reading for this notation. */
  keywords: RegExp;
  /** Its patterns, one idea each. */
  patterns: Readonly<Record<string, RegExp>>;
  /**
   * @param source the record
   * @param patterns the notation's own, or a selection of them
   */
  read(source: Source, patterns: Readonly<Record<string, RegExp>>): Reading[];
}
