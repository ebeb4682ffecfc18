import type { PartOutcome } from './outcome';
import type { Part } from './parts';
import type { Times } from './times';

/** How many failures of a part are told again at the end: where a log is kept, its end is. */
const SHOWN = 20;

/**
 * @param parts what will run
 * @param times of the last runs
 * @returns what to say before it: each part, how long it took last time, and the sum
 */
export function openingText(parts: readonly Part[], times: Times): string {
  const rows = parts.map(({ id, says }) => {
    const last = times[id];
    return `  ${id.padEnd(11)}${says.padEnd(38)}${last === undefined ? '' : duration(last)}`.trimEnd();
  });
  const known = parts.flatMap(({ id }) => times[id] ?? []);
  const sum = duration(known.reduce((total, seconds) => total + seconds, 0));
  const unknown = known.length < parts.length ? `, without the ${parts.length - known.length} that never ran here` : '';
  const last = known.length === 0 ? 'None has run here yet.' : `Last time they took ${sum}${unknown}.`;
  return [`Runs, one after another:`, ...rows, last].join('\n');
}

/**
 * @param outcomes how each part ended
 * @returns what to say after it: each part that failed, what in it and why, how to run only that part again; and the count of all, alone on the last line
 */
export function closingText(outcomes: readonly PartOutcome[]): string {
  const failures = outcomes
    .filter(({ failed }) => failed > 0)
    .flatMap(({ part, passed, failed, failures }) => [
      `Failed: ${part.id}, ${failed} of ${passed + failed}. Only that again: npm test -- ${part.id}`,
      ...failures.slice(0, SHOWN).map((failure) => `  ${failure}`),
      ...(failures.length > SHOWN ? [`  … and ${failures.length - SHOWN} more`] : []),
    ]);
  const sum = (pick: (outcome: PartOutcome) => number) => outcomes.reduce((total, outcome) => total + pick(outcome), 0);
  const skipped = sum((outcome) => outcome.skipped);
  const count = `${sum(({ passed }) => passed)} passed, ${sum(({ failed }) => failed)} failed`;
  return [
    '',
    ...failures,
    ...(failures.length > 0 ? [''] : []),
    count + (skipped > 0 ? `, ${skipped} skipped` : ''),
  ].join('\n');
}

/**
 * @param seconds how long something took
 * @returns in whole seconds below two minutes, in minutes above
 */
function duration(seconds: number): string {
  return seconds < 120 ? `${Math.max(1, Math.round(seconds))} s` : `${Math.round(seconds / 60)} min`;
}
