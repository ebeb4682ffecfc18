/** A time as records write it: ISO 8601, with or without a zone, or only a time of day. */
const TIME = /^(?:(\d{4})-(\d\d)-(\d\d)T)?(\d\d:\d\d)(?::(\d\d))?(.*)$/;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Seconds are written where all times lie within so many ms. */
const SHORT_SPAN_MS = 120_000;

/**
 * Decides once for a whole paste how its times are written, so that all are alike: with the day where there are several, with seconds where
 * minutes would not tell them apart.
 * @param times all times of a paste, as its records wrote them
 * @returns what writes one of them, by the clock of the paste
 */
export function timeWriter(times: readonly string[]): (time: string) => string {
  const days = new Set(times.map((time) => (time.includes('T') ? time.slice(0, 10) : '')));
  const moments = times.map(clockMs).filter((ms) => ms !== undefined);
  const isShort = Math.max(...moments) - Math.min(...moments) < SHORT_SPAN_MS;
  return (time) => {
    const [, , month, day, clock, seconds = '00'] = TIME.exec(time) ?? [];
    if (clock === undefined) return time;
    const date = days.size > 1 && day !== undefined ? `${Number(day)} ${MONTHS[Number(month) - 1]} ` : '';
    return `${date}${clock}${isShort ? `:${seconds}` : ''}`;
  };
}

/**
 * @param time a time as a record wrote it
 * @returns what its clock showed, as epoch ms in a zone without a name; a time of day counts from 1970
 */
export function clockMs(time: string): number | undefined {
  const [, year = '1970', month = '01', day = '01', clock, seconds = '00'] = TIME.exec(time) ?? [];
  const ms = clock === undefined ? Number.NaN : Date.parse(`${year}-${month}-${day}T${clock}:${seconds}Z`);
  return Number.isNaN(ms) ? undefined : ms;
}

/**
 * @param times all times of a paste
 * @returns the zone that all of them name, for example `UTC` or `+02:00`; nothing where they name none, or several
 */
export function zoneOf(times: readonly string[]): string | undefined {
  const zones = new Set(times.map((time) => (TIME.exec(time)?.[6] ?? '').replace(/^Z$|^[+-]00:?00$/, 'UTC')));
  const [zone] = zones;
  return zones.size === 1 && zone ? zone : undefined;
}
