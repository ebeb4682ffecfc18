/** The fewest steps that still read as a scale. */
const MIN_STEPS = 3;

/**
 * Round moments for a time axis that begins at 0.
 * @param endMs the axis' end, in milliseconds; more than 0
 * @returns moments in milliseconds, 0 first, none after the end: steps of 1, 2 or 5 times a power of ten seconds, or of whole minutes
 */
export function timeTicks(endMs: number): number[] {
  const step = niceSteps(endMs).find((ms) => endMs / ms >= MIN_STEPS) ?? endMs;
  const count = Math.floor(endMs / step + 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

/** Steps from long to short. From five minutes on the labels are minutes, so the steps are too; below 10 ms they would read the same. */
function niceSteps(endMs: number): number[] {
  if (endMs >= 300_000) return [20, 10, 5, 2, 1].map((minutes) => minutes * 60_000);
  return [10_000, 1000, 100, 10].flatMap((power) => [5, 2, 1].map((digit) => digit * power));
}
