import type { Expected } from '../scenario';
import type { Step } from '../stand-in/step';

/** A good answer: a stream, where the request asks for one. */
export const OK: Step = {};

/** How long a program may take to end when it has nothing left to do: far less than any wait that would be wrong. */
export const AT_ONCE_MS = 10_000;

/** One request, whose error comes out at once. */
export const GIVES_UP: Expected = { requests: 1, ends: 'status', endsWithinMs: AT_ONCE_MS };

/**
 * @param requests how many, the last one answered well
 * @returns that the answer comes out
 */
export function survives(requests: number): Expected {
  return { requests, ends: 'answer' };
}
