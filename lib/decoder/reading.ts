import type { Field } from './fields';

/** One named value of interest, wherever it stood. */
export interface Pair {
  field: Field;
  value: string;
  /** Offset of the value in the text, and after it. */
  start: number;
  end: number;
  /** Whether the value was a closed string literal. */
  quoted: boolean;
  /** Whether its end is missing. */
  cut: boolean;
}

/** A group of named values: an object, a struct, a hash; or the lines of a text. */
export interface Frame {
  parent: Frame | undefined;
  /** What the name of the group tells, for example `error`. */
  field: Field | undefined;
  opener: string;
  start: number;
  end: number;
  pairs: Pair[];
  /** How deep in strings within strings this group stands. */
  level: number;
}

/** A string literal that holds a text of its own: escaped JSON, a log line, a whole response. */
export interface Nested {
  text: string;
  start: number;
  end: number;
  frame: Frame;
}

/** What one pass over a text yields. */
export interface Reading {
  /** Groups that hold at least one pair, in the order of their first pair. */
  frames: Frame[];
  nested: Nested[];
  /** Stretches that are what a model or a person wrote, so that numbers in them mean nothing. */
  dead: { start: number; end: number }[];
}
