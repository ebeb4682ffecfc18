/**
 * A small seeded generator (mulberry32, Tommy Ettinger): the same seed gives the same numbers in every browser and in the build.
 * Good enough for a picture; not for secrets.
 * @param seed any integer
 * @returns a function that gives numbers from 0 (inclusive) to 1 (exclusive)
 */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
