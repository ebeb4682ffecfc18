import { waitRange } from '@/lib/retry/schedule';
import type { RecordedRequest } from '../stand-in/record';
import { readAttemptLog } from './attempt-log';
import type { Run } from './judge';
import { retryAfterMs } from './retry-after';
import { waitsBetween } from './waits';

/** Timers of some languages fire up to a few milliseconds early by another clock. */
const CLOCK_TOLERANCE_MS = 5;

/** A log that names hundredths of a second is off by up to one of them, cut or rounded. */
const LOG_TOLERANCE_MS = 10;

/** Faults of waits that are shorter than the server asked for, with whatever retries. */
export function judgeRetryAfter({ policy, requests }: Run): string[] {
  return waitsBetween(requests).flatMap((wait, i) => {
    const askedMs = askedAfter(requests[i]);
    if (askedMs === 0 || askedMs > policy.retryAfterCapMs || wait >= askedMs - CLOCK_TOLERANCE_MS) return [];
    return [`wait ${i + 1} was ${Math.round(wait)} ms, Retry-After asked for ${Math.round(askedMs)} ms`];
  });
}

/** Faults of the waits that a loop announces: they are not what policy and server make of them, or it did not wait so long. */
export function judgeLoggedWaits({ policy, requests, execution, expected }: Run): string[] {
  // Which request followed which wait is known only when each attempt was a request.
  const allSeen = expected.failedAttempts === undefined;
  const waits = waitsBetween(requests);
  return readAttemptLog(execution.stderr).waitsMs.flatMap((logged, i) => {
    const before = allSeen ? requests[i] : undefined;
    const { minMs, maxMs } = waitRange(policy, i + 1, askedAfter(before));
    const name = `wait ${i + 1} was logged as ${seconds(logged)}`;
    const faults: string[] = [];
    // What is left until a date depends on when the client looked; that it waited until then is judged above.
    const shortest = isDate(before) ? 0 : minMs;
    if (logged < shortest - LOG_TOLERANCE_MS || logged > maxMs + LOG_TOLERANCE_MS) {
      const range = minMs === maxMs ? seconds(minMs) : `${seconds(minMs)} to ${seconds(maxMs)}`;
      faults.push(`${name}, expected ${range}`);
    }
    const wait = allSeen ? waits[i] : undefined;
    if (wait !== undefined && wait < logged - LOG_TOLERANCE_MS) faults.push(`${name}, and was ${Math.round(wait)} ms`);
    return faults;
  });
}

function askedAfter(request: RecordedRequest | undefined): number {
  return retryAfterMs(request?.answer?.headers['retry-after'], request?.answeredWallMs ?? 0);
}

function isDate(request: RecordedRequest | undefined): boolean {
  return request?.answer?.headers['retry-after']?.endsWith(' GMT') ?? false;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}
