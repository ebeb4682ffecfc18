import { LONGEST_RETRY_AFTER_S, MEASURED_RUNS, type RetryAfterLimit } from '@/lib/retry/sdk-behaviour';
import { makePool, mapConcurrently } from '../runner/pool';
import { middle, mostUsual } from './repeat';

/** What came of one `Retry-After`: it was waited for (as long as was looked) or cut short, in milliseconds, or the error came out. */
export type Obedience = { did: 'raised' } | { did: 'waited' | 'early'; waitMs: number };

/** How many values of one round are tried at the same time. */
const AT_ONCE = 4;

/**
 * Finds up to which `Retry-After` an SDK waits, by search between one that it obeys and one that it does not.
 * @param ask tries one, in whole seconds
 * @param longestS the longest to try
 * @returns the limit; its two sides were run as often as every case is
 * @throws what `ask` throws
 */
export async function findRetryAfterLimit(
  ask: (seconds: number) => Promise<Obedience>,
  longestS: number = LONGEST_RETRY_AFTER_S,
): Promise<RetryAfterLimit> {
  let [low, high] = [0, longestS];
  if ((await ask(longestS)).did === 'waited') {
    const { agreed } = await confirm(ask, longestS);
    return { longestS: null, agreed };
  }
  while (high - low > 1) {
    const tried = pointsBetween(low, high);
    const found = await mapConcurrently(tried, makePool(AT_ONCE), ask);
    const refused = found.findIndex(({ did }) => did !== 'waited');
    const before = low;
    low = (refused < 0 ? tried.at(-1) : tried[refused - 1]) ?? before;
    high = (refused < 0 ? undefined : tried[refused]) ?? high;
  }
  const obeyed = low > 0 ? await confirm(ask, low) : undefined;
  const beyond = await confirm(ask, high);
  const { did } = beyond.usual[0];
  const agreed = beyond.agreed && did !== 'waited' && (!obeyed || (obeyed.agreed && obeyed.usual[0].did === 'waited'));
  if (did === 'raised') return { longestS: low, beyond: 'raised', agreed };
  const waits = beyond.usual.flatMap((one) => (one.did === 'raised' ? [] : [one.waitMs]));
  return { longestS: low, beyond: 'early', beyondWaitMs: middle(waits), agreed };
}

async function confirm(ask: (seconds: number) => Promise<Obedience>, seconds: number) {
  const [first, ...rest] = await mapConcurrently(Array<number>(MEASURED_RUNS).fill(seconds), makePool(AT_ONCE), ask);
  if (!first) throw new RangeError(`${MEASURED_RUNS} runs`);
  return mostUsual([first, ...rest], ({ did }) => did);
}

/** Up to {@link AT_ONCE} whole numbers that cut a range into equal parts. */
function pointsBetween(low: number, high: number): number[] {
  const parts = Math.min(AT_ONCE + 1, high - low);
  return Array.from({ length: parts - 1 }, (_, i) => low + Math.round(((i + 1) * (high - low)) / parts));
}
