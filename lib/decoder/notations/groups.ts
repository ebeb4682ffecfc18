import type { Field } from './fields';
import type { Pair } from './values';

/** Looks up a value of one group by what it holds, and what it looks like. */
export type Lookup = (field: Field, test?: RegExp) => Pair | undefined;

/** A new line where a group has ended: another record. */
const NEXT_RECORD = /[}\])]["']?[ \t]*\n(?![\s}\])])/;

/**
 * Puts together what belongs together: values that stand close to each other and do not contradict.
 * @param text the text in which the offsets lie
 * @param pairs named values, in order
 */
export function* groupsOf(text: string, pairs: readonly Pair[]): Generator<Pair[]> {
  let group: Pair[] = [];
  let end = 0;
  for (const pair of pairs) {
    const between = text.slice(end, pair.start);
    // `key=value` pairs belong to their line; headers and JSON without braces go on over many.
    const isNext =
      between.length > 300 ||
      group.length > 30 ||
      (/=\\*["']?$/.test(between) && between.includes('\n')) ||
      NEXT_RECORD.test(between);
    if (group[0] && (isNext || group.some((one) => differ(one, pair) && !isOuter(one, group)))) {
      yield group;
      group = [];
    }
    group.push(pair);
    end = pair.end;
  }
  if (group[0]) yield group;
}

/** Whether it is the message of a log, which names no error itself, in which the error stands with its own. */
function isOuter({ field, start }: Pair, group: readonly Pair[]): boolean {
  const opened = group.find((one) => one.field === 'error' && one.value === '' && one.start > start);
  const isNamed = (one: Pair) => (one.field === 'type' || one.field === 'code') && opened && one.start < opened.start;
  return field === 'message' && opened !== undefined && !group.some(isNamed);
}

/** Whether two values cannot be about one error. */
function differ(one: Pair, other: Pair): boolean {
  if (one.field !== other.field || one.value === other.value || one.field === 'limit') return false;
  const [a, b] = [told(one), told(other)];
  return a !== b && a !== '' && b !== '';
}

/** Of a status only its number counts. */
function told({ field, value }: Pair): string {
  return field === 'status' ? (/\d{3}/.exec(value)?.[0] ?? '') : value;
}
