/**
 * Maps with a bound on how many run at the same time.
 * @param items what to map
 * @param limit how many at the same time
 * @param work what to do with one
 * @returns the results, in the order of the items
 * @throws what `work` throws, once the running ones have ended
 */
export async function mapConcurrently<Item, Result>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await work(item);
  };
  const workers = await Promise.allSettled(Array.from({ length: limit }, worker));
  for (const ended of workers) if (ended.status === 'rejected') throw ended.reason;
  return results;
}
