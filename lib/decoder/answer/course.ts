import type { Count } from '../diagnosis';
import { clockMs, timeWriter, zoneOf } from './times';

/** One kind of error in a paste: a short name for it, how often, and when. */
export interface CourseItem extends Count {
  /** For example `429`. */
  name: string;
}

/**
 * Tells what happened when.
 * @param items every kind of error in the paste
 * @returns for example `429 × 214 between 10:02 and 10:07, then 503 × 3 at 10:08 (UTC).`
 */
export function courseInWords(items: readonly CourseItem[]): string {
  const times = items.flatMap(timesOf);
  const write = timeWriter(times);
  const begin = ({ first }: CourseItem) => (first === undefined ? Number.POSITIVE_INFINITY : (clockMs(first) ?? 0));
  const inOrder = [...items].sort((a, b) => begin(a) - begin(b) || 0);
  const parts = inOrder.map((item, at) => {
    const before = inOrder[at - 1];
    const text = [`${item.name} × ${item.count.toLocaleString('en')}`, spanInWords(item, write)]
      .filter(Boolean)
      .join(' ');
    if (!before) return text;
    return `${joint(before, item)} ${text}`;
  });
  const zone = zoneOf(times);
  return `${parts.join('')}${zone === undefined ? '' : ` (${zone})`}.`;
}

/**
 * @param count how often, and when
 * @param write writes a time
 * @returns for example `between 10:02 and 10:07`, or `at 10:08`; empty where the paste has no times
 */
export function spanInWords({ first, last }: Count, write: (time: string) => string): string {
  if (first === undefined) return '';
  const [from, to] = [write(first), write(last ?? first)];
  return from === to ? `at ${from}` : `between ${from} and ${to}`;
}

/**
 * @param count how often, and when
 * @param write writes a time
 * @returns for lists: `10:02–10:07`, or `10:08`; empty where the paste has no times
 */
export function shortSpan({ first, last }: Count, write: (time: string) => string): string {
  if (first === undefined) return '';
  const [from, to] = [write(first), write(last ?? first)];
  return from === to ? from : `${from}–${to}`;
}

/**
 * @param count how often, and when
 * @returns its times, as far as the paste has them
 */
export function timesOf({ first, last }: Count): string[] {
  return [first, last].filter((time) => time !== undefined);
}

/** Whether one came after the other, or while it went on; where there are no times, neither. */
function joint(before: CourseItem, item: CourseItem): string {
  const [end, begin] = [before.last, item.first].map((time) => (time === undefined ? undefined : clockMs(time)));
  if (end === undefined || begin === undefined) return ',';
  return begin >= end ? ', then' : ', meanwhile';
}
