import type { Place } from '../diagnosis';

/** Places of a status, the most trusted first. */
const PLACES: readonly Place[] = [
  'status-line',
  'sdk',
  'field',
  'message',
  'page',
  'phrase',
  'class',
  'body',
  'lone-field',
  'key',
  'named',
  'log',
  'word',
  'words',
  'start',
  'shape',
];
/** Up to here a place proves a report of an error; behind it a status counts only in a text that is a report. */
const LAST_STRONG: Place = 'log';

/** @param place where a status stood; 0 is the most trusted */
export function rankOf(place: Place | undefined): number {
  const rank = place === undefined ? -1 : PLACES.indexOf(place);
  return rank < 0 ? PLACES.length : rank;
}

/** @param place where a status stood */
export function isStrong(place: Place | undefined): boolean {
  return rankOf(place) <= rankOf(LAST_STRONG);
}
