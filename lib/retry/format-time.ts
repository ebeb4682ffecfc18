/** From here on minutes are easier to read than seconds. */
const MINUTES_FROM_MS = 300_000;

/**
 * @param ms a time in milliseconds
 * @returns it as a reader writes it, for example `0.5 s`, `12.3 s`, `10 min`
 */
export function formatTime(ms: number): string {
  if (ms >= MINUTES_FROM_MS) return `${shorten(ms / 60_000)} min`;
  return `${shorten(ms / 1000)} s`;
}

/**
 * @param fromMs a time in milliseconds
 * @param toMs a time that is not shorter
 * @returns both in the unit of the longer one, for example `0–0.5 s`; one time when they read the same
 */
export function formatRange(fromMs: number, toMs: number): string {
  const [from, to] = [formatTime(fromMs), formatTime(toMs)];
  if (from === to) return to;
  const sameUnit = from.endsWith(' s') === to.endsWith(' s');
  if (sameUnit) return `${from.slice(0, from.indexOf(' '))}–${to}`;
  return fromMs === 0 ? `0–${to}` : `${from} – ${to}`;
}

/** Three digits at most tell enough: 0.37, 7.5, 12.3, 120. */
function shorten(value: number): string {
  const decimals = value < 1 ? 2 : value < 100 ? 1 : 0;
  return String(Number(value.toFixed(decimals)));
}
