/** What the closing line of a run counts. */
export interface ScenarioCount {
  passed: number;
  failed: number;
  skipped: number;
}

/**
 * @param counts of parts of a run
 * @returns the count of all
 */
export function sumCounts(counts: readonly ScenarioCount[]): ScenarioCount {
  const sum = (key: keyof ScenarioCount) => counts.reduce((total, count) => total + count[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/**
 * @param count what was counted
 * @returns the closing line, which `npm test` reads
 */
export function closingLine({ passed, failed, skipped }: ScenarioCount): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
