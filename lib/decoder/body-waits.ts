import type { Clue, RetryFact } from './evidence';
import type { Field } from './fields';
import type { Lookup } from './groups';
import { httpDate, retryInHeader } from './retry-time';

/**
 * Reads how long to wait: Retry-After and its relatives, and the time at which the response was sent.
 * @param result the body's clue, which is completed
 * @param get the body's values
 */
export function readWaits(result: Clue, get: Lookup): void {
  const wait = (field: Field, unit: number): RetryFact | undefined => {
    const pair = get(field);
    const found = pair && retryInHeader(pair.value, unit);
    if (!found) return undefined;
    return { ...pair, ...found, source: `${unit < 1 ? 'retry-after-ms' : 'Retry-After'}: ${pair.value.trim()}` };
  };
  result.retry = wait('retryAfterMs', 0.001) ?? wait('retryAfter', 1);
  result.reset = wait('reset', 1);
  result.sentAt = httpDate(get('date')?.value ?? '');
}
