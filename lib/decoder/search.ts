/**
 * @param sorted values in ascending order of what `of` makes of them
 * @param beyond a number
 * @param of the number of a value
 * @returns index of the first value whose number is greater than `beyond`, or the length if none is
 */
export function search<T>(sorted: readonly T[], beyond: number, of: (value: T) => number = Number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle];
    if (value !== undefined && of(value) <= beyond) low = middle + 1;
    else high = middle;
  }
  return low;
}
