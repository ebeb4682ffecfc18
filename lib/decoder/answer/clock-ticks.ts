const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Steps that people count in, in ms. */
const STEPS = [1, 2, 5, 10, 15, 30]
  .map((seconds) => seconds * SECOND)
  .concat([1, 2, 5, 10, 15, 30].map((minutes) => minutes * MINUTE))
  .concat([1, 2, 3, 6, 12].map((hours) => hours * HOUR))
  .concat([1, 2, 7, 14, 30, 90, 365].map((days) => days * DAY));

/** More would run into each other on a phone. */
const MOST = 4;

/** One mark of a time axis. */
export interface ClockTick {
  /** Where it stands: 0 at the beginning, 1 at the end. */
  at: number;
  label: string;
}

/**
 * Round times of day between two moments, to be written below a picture.
 * @param fromMs the clock's time at the left edge, epoch ms
 * @param toMs at the right edge; later
 * @returns at most four, evenly spaced; none where there is no round time in between
 */
export function clockTicks(fromMs: number, toMs: number): ClockTick[] {
  const span = toMs - fromMs;
  const step = STEPS.find((one) => Math.floor(toMs / one) - Math.ceil(fromMs / one) < MOST);
  if (step === undefined || span <= 0) return [];
  const ticks: ClockTick[] = [];
  for (let ms = Math.ceil(fromMs / step) * step; ms <= toMs; ms += step)
    ticks.push({ at: (ms - fromMs) / span, label: labelOf(new Date(ms), step) });
  return ticks;
}

function labelOf(moment: Date, step: number): string {
  if (step >= DAY) return moment.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return moment.toISOString().slice(11, step < MINUTE ? 19 : 16);
}
