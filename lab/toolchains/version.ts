/**
 * Compares versions number by number.
 * @param found text that holds a version, for example `go1.26.8` or `rustc 1.96.0 (…)`
 * @param needed the oldest that will do, for example `1.26.0`
 * @returns whether `found` is `needed` or newer; false when it holds no version
 */
export function isAtLeast(found: string, needed: string): boolean {
  return compare(found, needed) >= 0;
}

/**
 * @param found text that holds a version
 * @param newest the newest that will do, with everything that begins with it: `3.4` lets 3.4.9 pass, and not 3.5
 * @returns whether `found` is not newer; false when it holds no version
 */
export function isAtMost(found: string, newest: string): boolean {
  return compare(found, newest) <= 0;
}

/** Looks at as many numbers as `other` has. The result is below, at or above 0 as `found` is older, the same or newer. */
function compare(found: string, other: string): number {
  const version = /\d+(\.\d+)*/.exec(found)?.[0];
  if (version === undefined) return Number.NaN;
  const numbers = version.split('.').map(Number);
  for (const [i, number] of other.split('.').map(Number).entries()) {
    const difference = (numbers[i] ?? 0) - number;
    if (difference !== 0) return difference;
  }
  return 0;
}
