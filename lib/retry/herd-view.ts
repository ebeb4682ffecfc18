import { type HerdLoad, simulateHerds } from './herd';
import type { RetryPolicy } from './policy';

/** How many clients a reader may choose, and how many there are at first. */
export const CLIENTS = { min: 20, max: 1000, step: 20, initial: 200 };

/** How long the server may be out, in seconds, and how long it is at first: longer than a first retry waits. */
export const OUTAGE = { min: 0, max: 60, step: 1, initial: 5 };

/** Width of a bucket of time, in ms. */
export const BUCKET_MS = 100;

/** How many requests the server answers in a bucket: 200 in a second. */
export const CAPACITY = 20;

/** The picture of a policy must not change from visit to visit. */
const SEED = 1;

/** More columns than this cannot be told apart on a small screen. */
const MAX_COLUMNS = 80;

/** One step of time: how many requests came in the busiest bucket of it, and how many of these were answered. */
export interface HerdColumn {
  requests: number;
  answered: number;
}

/** What the three pictures show. */
export interface HerdView {
  herds: (HerdLoad & { columns: HerdColumn[] })[];
  /** The time that all of them span, in ms. */
  endMs: number;
  /** The highest peak of all, the scale's top. */
  top: number;
}

/**
 * @param policy a policy within the limits
 * @param clients how many fail at moment 0
 * @param outageMs how long the server then answers nothing, in milliseconds
 * @returns the herd under every jitter, on one scale; each column is the busiest of its buckets
 */
export function viewHerds(policy: RetryPolicy, clients: number, outageMs: number): HerdView {
  const herds = simulateHerds({ policy, clients, outageMs, capacity: CAPACITY, bucketMs: BUCKET_MS, seed: SEED });
  const buckets = Math.max(1, ...herds.map(({ load }) => load.length));
  const width = Math.ceil(buckets / MAX_COLUMNS);
  return {
    herds: herds.map((herd) => ({ ...herd, columns: busiest(herd, width, Math.ceil(buckets / width)) })),
    endMs: Math.ceil(buckets / width) * width * BUCKET_MS,
    top: Math.max(CAPACITY, ...herds.map(({ peak }) => peak)),
  };
}

function busiest({ load, answered }: HerdLoad, width: number, count: number): HerdColumn[] {
  return Array.from({ length: count }, (_, column) => {
    const start = column * width;
    const buckets = load.slice(start, start + width);
    const requests = Math.max(0, ...buckets);
    return { requests, answered: answered[start + Math.max(0, buckets.indexOf(requests))] ?? 0 };
  });
}
