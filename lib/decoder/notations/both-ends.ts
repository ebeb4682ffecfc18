/** A record of one error does not hold more of anything: where it does, its beginning and its end are read. */
const ENOUGH = 60;

/**
 * @param found what was found in a record, in order
 * @returns all of it, or the first and the last
 */
export function bothEnds<T>(found: readonly T[]): readonly T[] {
  return found.length <= 2 * ENOUGH ? found : [...found.slice(0, ENOUGH), ...found.slice(-ENOUGH)];
}
