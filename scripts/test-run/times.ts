import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

const FILE = '.cache/test-times.json';

const times = z.record(z.string(), z.number());

/** Seconds that each part took when it last ran, by its id. */
export type Times = z.infer<typeof times>;

/** @returns the times of the last runs; of parts that never ran here there are none */
export function readTimes(): Times {
  try {
    return times.parse(JSON.parse(readFileSync(FILE, 'utf8')));
  } catch {
    // Nothing has run here yet, or a run broke off while it wrote.
    return {};
  }
}

/**
 * Keeps them for the next run.
 * @param all times of all parts
 */
export function writeTimes(all: Times): void {
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, JSON.stringify(all));
}
