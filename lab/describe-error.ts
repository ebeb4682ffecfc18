import { ContentError } from '@/lib/build/content-error';
import { UsageError } from './arguments';
import { CommandFailed, MissingToolchain, OutsideProvenRange } from './toolchain-errors';

/** Errors whose message is written for the reader. Any other is a fault of the lab itself, for which its stack is needed. */
const TELLING = [CommandFailed, ContentError, MissingToolchain, OutsideProvenRange, UsageError];

/**
 * @param error anything that was thrown
 * @returns its message, or its stack where that says more
 */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return TELLING.some((kind) => error instanceof kind) ? error.message : (error.stack ?? error.message);
}
