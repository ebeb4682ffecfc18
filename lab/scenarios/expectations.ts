import type { Expected } from '../scenario';
import type { Step } from '../stand-in/step';

/** A good answer. */
export const OK: Step = {};

/** How long a program may take to end when it has nothing left to do: far less than any wait that would be wrong. */
export const AT_ONCE_MS = 6000;

/** One request, whose error comes out at once. */
export const GIVES_UP: Expected = { requests: 1, ends: 'status', endsWithinMs: AT_ONCE_MS };

/** Waits of policy `quick`: 100 ms, then 200 ms each. Uncapped, the sixth would be 3200 ms. */
export const QUICK_WAITS: Expected['waits'] = [{ atLeastMs: 100 }, { atLeastMs: 200, atMostMs: 2500 }];

/**
 * @param requests how many, the last one answered well
 * @param waits bounds of the waits
 * @returns what policy `quick` makes of that
 */
export function succeeds(requests: number, waits: Expected['waits'] = QUICK_WAITS): Expected {
  return { requests, ends: 'answer', waits };
}
