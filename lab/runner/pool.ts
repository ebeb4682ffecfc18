/** Runs what it is given, no more than so many at the same time; the others wait, and begin in the order in which they came. */
export type Pool = <Result>(work: () => Promise<Result>) => Promise<Result>;

/**
 * @param limit how many at the same time
 * @returns a pool; what is given to it ends as the work does
 */
export function makePool(limit: number): Pool {
  let free = limit;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((begin) => waiting.push(begin));
    try {
      return await work();
    } finally {
      // A place that somebody waits for is handed on, so that nobody who comes later takes it.
      const begin = waiting.shift();
      if (begin) begin();
      else free += 1;
    }
  };
}

/**
 * Maps with a bound on how many run at the same time.
 * @param items what to map
 * @param pool where they run
 * @param work what to do with one
 * @returns the results, in the order of the items
 * @throws what `work` throws first, once all have ended
 */
export async function mapConcurrently<Item, Result>(
  items: readonly Item[],
  pool: Pool,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const ended = await Promise.allSettled(items.map((item) => pool(() => work(item))));
  return ended.map((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });
}
