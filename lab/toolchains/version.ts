/**
 * Compares versions number by number.
 * @param found text that holds a version, for example `go1.26.8` or `rustc 1.96.0 (…)`
 * @param needed the oldest that will do, for example `1.26.0`
 * @returns whether `found` is `needed` or newer; false when it holds no version
 */
export function isAtLeast(found: string, needed: string): boolean {
  const version = /\d+(\.\d+)*/.exec(found)?.[0];
  if (version === undefined) return false;
  const numbers = version.split('.').map(Number);
  for (const [i, least] of needed.split('.').map(Number).entries()) {
    const number = numbers[i] ?? 0;
    if (number !== least) return number > least;
  }
  return true;
}
