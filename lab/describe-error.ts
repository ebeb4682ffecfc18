import { isForUser } from '@/lib/build/run-main';

/**
 * @param error anything that was thrown
 * @returns its message where that is written for the reader; else its stack: a fault of the lab itself
 */
export function describeError(error: unknown): string {
  if (isForUser(error)) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
