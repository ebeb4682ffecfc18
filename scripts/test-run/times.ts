import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const FILE = '.cache/test-times.json';

/** Seconds that each part took when it last ran, by its id. */
export type Times = Record<string, number>;

/** @returns the times of the last runs; of parts that never ran here there are none */
export function readTimes(): Times {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8'));
  } catch {
    // Nothing has run here yet.
    return {};
  }
}

/**
 * Keeps them for the next run.
 * @param times of all parts
 */
export function writeTimes(times: Times): void {
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, JSON.stringify(times));
}
