import type { Limit } from '../diagnosis';

/**
 * @param limit one limit that the response told about
 * @returns what is left of it and when it comes back, for example `0 of 60 left, back in 6 min`; a limit of 0 never comes back
 */
export function limitInWords({ limit, remaining, resetSeconds }: Limit): string {
  if (limit === 0) return 'none at all: waiting does not help';
  const most = limit?.toLocaleString('en');
  const left = remaining?.toLocaleString('en');
  const quota =
    left === undefined
      ? most === undefined
        ? ''
        : `at most ${most}`
      : most
        ? `${left} of ${most} left`
        : `${left} left`;
  const isUsedUp = remaining === 0 || remaining === undefined;
  const reset =
    resetSeconds === undefined ? '' : `${isUsedUp ? 'back' : 'full again'} in ${durationInWords(resetSeconds)}`;
  return [quota, reset].filter((part) => part !== '').join(', ');
}

/**
 * @param seconds a duration; may be a fraction
 * @returns it in at most two units, for example `6 min`, `1 min 2 s`, `0.4 s`, `2 h 5 min`
 */
export function durationInWords(seconds: number): string {
  if (seconds < 1) return `${Number(seconds.toPrecision(2))} s`;
  const whole = Math.ceil(seconds);
  const [days, hours, minutes] = [whole / 86_400, (whole % 86_400) / 3600, (whole % 3600) / 60].map(Math.floor);
  const units = [
    [days, 'd'],
    [hours, 'h'],
    [minutes, 'min'],
    [whole % 60, 's'],
  ] as const;
  const first = units.findIndex(([count]) => count);
  return units
    .slice(first, first + 2)
    .flatMap(([count, unit]) => (count ? [`${count} ${unit}`] : []))
    .join(' ');
}
