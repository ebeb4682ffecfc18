import { httpDate, retryInHeader } from './durations';
import type { Lookup } from './groups';
import type { Reading, Wait } from './reading';
import type { Pair } from './values';
import { normalise } from './words';

/**
 * Reads how long to wait: Retry-After and its relatives, the limits, and the time at which the response was sent.
 * @param result the body's reading, which is completed
 * @param pairs the body's values
 * @param get looks one up
 */
export function readWaits(result: Reading, pairs: readonly Pair[], get: Lookup): void {
  const plain = waitOf(get('retryAfter'), 1);
  // What a body says in seconds (`retryDelay`, `retry_after`) comes after a header, whose name has a hyphen, and after what is told in ms.
  const isHeader = /-/.test(get('retryAfter')?.name ?? '');
  const inMs = waitOf(get('retryAfterMs'), 0.001);
  result.retry = isHeader ? (plain ?? inMs) : inMs;
  result.delay = isHeader ? undefined : plain;
  result.sentAt = httpDate(get('date')?.value ?? '');
  const should = get('shouldRetry', /^(?:true|false)$/)?.value;
  if (should) result.shouldRetry = should === 'true';
  const limits = pairs.filter(({ field }) => field === 'limit');
  if (limits[0])
    result.limits = limits.map(({ name, value, start, end }) => ({ name: normalise(name), value, start, end }));
}

function waitOf(pair: Pair | undefined, unit: number): Wait | undefined {
  const found = pair && retryInHeader(pair.value, unit);
  return found
    ? { start: pair.start, end: pair.end, ...found, source: `${pair.name}: ${pair.value.trim()}` }
    : undefined;
}
