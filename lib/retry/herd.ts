import { JITTERS, type Jitter, type RetryPolicy } from './policy';
import { seededRandom } from './random';
import { jitterRange } from './schedule';

/** What is simulated: clients that all fail at the same moment and then retry by the same policy. */
export interface HerdSettings {
  policy: RetryPolicy;
  /** How many clients fail at moment 0. */
  clients: number;
  /** How long the server then answers nothing at all, in milliseconds; 0 when it is back at once. */
  outageMs: number;
  /** How many requests the server can answer in one bucket of time, once it is back; the rest of them fail at once. */
  capacity: number;
  /** Width of a bucket in milliseconds. */
  bucketMs: number;
  /** Any integer: the same settings give the same result. */
  seed: number;
}

/** What came of one simulation. */
export interface HerdLoad {
  jitter: Jitter;
  /** Retries that arrived in each bucket of time since moment 0. The failed first requests are not counted. */
  load: number[];
  /** How many of them were answered, bucket by bucket. */
  answered: number[];
  /** The most retries in one bucket. */
  peak: number;
  /** All retries, and those of them that were turned away: they cost both sides, and bring nothing. */
  requests: number;
  wasted: number;
  /** Clients that got an answer, and clients that gave up. */
  served: number;
  gaveUp: number;
  /** When the last client that got an answer got it, in milliseconds. */
  doneMs: number;
}

/**
 * Simulates the same herd under every jitter.
 * @param settings the herd; the policy's own jitter does not matter
 * @returns one result per jitter, in the order of `JITTERS`
 */
export function simulateHerds(settings: HerdSettings): HerdLoad[] {
  return JITTERS.map((jitter) => simulateHerd({ ...settings, policy: { ...settings.policy, jitter } }));
}

/**
 * Simulates one herd, bucket by bucket. Within a bucket the server answers those who come first.
 * @param settings the herd
 * @returns load over time and what became of the clients
 */
export function simulateHerd({ policy, clients, outageMs, capacity, bucketMs, seed }: HerdSettings): HerdLoad {
  const random = seededRandom(seed);
  const buckets: Arrival[][] = [];
  const counts = { peak: 0, requests: 0, wasted: 0, served: 0, gaveUp: 0, doneMs: 0 };
  const result: HerdLoad = { jitter: policy.jitter, load: [], answered: [], ...counts };

  const retryLater = (arrival: Arrival): void => {
    const atMs = arrival.atMs + drawWait(policy, arrival.retry, random);
    if (arrival.retry >= policy.attempts || atMs > policy.totalTimeMs) {
      result.gaveUp += 1;
      return;
    }
    const index = Math.floor(atMs / bucketMs);
    buckets[index] ??= [];
    buckets[index].push({ atMs, retry: arrival.retry + 1 });
  };

  for (let client = 0; client < clients; client += 1) retryLater({ atMs: 0, retry: 1 });
  for (let index = 0; index < buckets.length; index += 1) {
    const arrivals = (buckets[index] ?? []).sort((a, b) => a.atMs - b.atMs);
    let answered = 0;
    // The list may grow while it is read: by retries of this very bucket, which come after its capacity is used up.
    for (const arrival of arrivals) {
      if (arrival.atMs >= outageMs && answered < capacity) {
        answered += 1;
        result.doneMs = arrival.atMs;
      } else retryLater(arrival);
    }
    result.load[index] = arrivals.length;
    result.answered[index] = answered;
    result.served += answered;
    result.requests += arrivals.length;
    result.wasted += arrivals.length - answered;
    result.peak = Math.max(result.peak, arrivals.length);
  }
  return result;
}

interface Arrival {
  atMs: number;
  /** Which retry the client makes next, from 1. */
  retry: number;
}

function drawWait(policy: RetryPolicy, retry: number, random: () => number): number {
  const delayMs = Math.min(policy.maxDelayMs, policy.firstDelayMs * 2 ** (retry - 1));
  const { minMs, maxMs } = jitterRange(delayMs, policy.jitter);
  return minMs + random() * (maxMs - minMs);
}
