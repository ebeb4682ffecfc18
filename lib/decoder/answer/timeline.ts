import type { AlsoError, Count, Lane, Timeline } from '../diagnosis';
import type { Sighting } from './sightings';

/** Parts into which the time is divided. */
const PARTS = 60;

/**
 * @param sightings of one error
 * @returns how often, and from when to when
 */
export function countOf(sightings: readonly Sighting[]): Count {
  const times = sightings.flatMap(({ time }) => time ?? []).sort();
  const [first] = times;
  return { count: sightings.length, ...(first !== undefined && { first, last: times.at(-1) ?? first }) };
}

/**
 * @param sightings all of the paste, in its order
 * @param own keys of the answer itself, which are left out
 * @returns the other errors, in the order in which they first appear
 */
export function alsoOf(sightings: readonly Sighting[], own: readonly string[]): AlsoError[] {
  const keys = [...new Set(sightings.map(({ key }) => key))].filter((key) => !own.includes(key));
  return keys.map((key) => {
    const same = sightings.filter((one) => one.key === key);
    const status = same.find((one) => one.status !== undefined)?.status;
    return {
      ...(/\D/.test(key) && { error: key }),
      ...(status !== undefined && { status }),
      ...countOf(same),
    };
  });
}

/**
 * @param sightings all of the paste, in its order
 * @returns the errors over time; nothing where fewer than two records have a time of one kind
 */
export function timelineOf(sightings: readonly Sighting[]): Timeline | undefined {
  const timed = sightings.flatMap(({ key, time }) => {
    const at = time === undefined ? Number.NaN : Date.parse(time.includes('T') ? zoned(time) : `1970-01-01T${time}Z`);
    return Number.isNaN(at) || time === undefined ? [] : [{ key, time, at }];
  });
  const hasDate = timed[0]?.time.includes('T');
  const same = timed.filter(({ time }) => time.includes('T') === hasDate).sort((a, b) => a.at - b.at);
  const [first, last] = [same[0], same.at(-1)];
  if (!first || !last || first.at === last.at) return undefined;
  const span = last.at - first.at;
  const lanes = new Map<string, Lane>();
  for (const { key, at } of same) {
    const lane = lanes.get(key) ?? { error: key, count: 0, counts: Array<number>(PARTS).fill(0) };
    const part = Math.min(PARTS - 1, Math.floor(((at - first.at) / span) * PARTS));
    lane.count++;
    lane.counts[part] = (lane.counts[part] ?? 0) + 1;
    lanes.set(key, lane);
  }
  return { from: first.time, to: last.time, lanes: [...lanes.values()] };
}

function zoned(time: string): string {
  return /(?:Z|[+-]\d\d:?\d\d)$/.test(time) ? time : `${time}Z`;
}
