import type { Part } from './parts';

/** What one part counted. */
export interface PartCount {
  passed: number;
  failed: number;
  skipped: number;
  /** What failed: its file from the project's root, its name, and the first line of the reason. */
  failures: string[];
  /** The part had nothing to do this time, so its duration says nothing. */
  isIdle?: boolean;
}

/** How a part ended. */
export interface PartOutcome extends PartCount {
  part: Part;
  /** How long it took, in seconds. */
  seconds: number;
}

/**
 * @param passed whether a part that counts as one thing passed
 * @returns its count
 */
export function oneThing(passed: boolean): PartCount {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0, failures: [] };
}
