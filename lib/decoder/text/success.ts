import { anyOf } from './any-of';

/** A status that tells of a success, in a log, a table, a body or a status line; a result that says so in a word. */
export const SUCCESS = anyOf(
  /(?:[Ss]tat\w*|[Cc]ode|HTTP\/[\d.]+"?|" |\|)\W{0,3}2\d\d\b/,
  /\b2\d\d OK\b|"(?:ok|success)":\s?true/,
);
