import { type Add, endOf, FAR, type Sign } from './kind';
import { isHint, isNoPassword, isPlaceholder } from './looks';
import { type Name, nameAround } from './names';
import { type Gap, gapAfter } from './notations';
import { cellsUnder } from './tables';
import { readValue, type Value, valueBefore, widen } from './values';

/** Between the items of a list. */
const NEXT_ITEM = /\s{0,4},\s{0,40}/y;
/** Between those of `API_KEYS=…,…`. */
const NEXT_BARE = /,(?=[\w-]{16})/y;
/** Most items of a list that are read. */
const MOST_ITEMS = 50;
/** Code goes on behind an unquoted value: a call or an index. */
const CODE_FOLLOWS = /[(]|\[["'\d]/y;
/** `getpass.getpass()`, which a password may not be. */
const CALL = /^[A-Za-z_]\w*(?:\.\w+)*\(\)|^[A-Za-z_]\w*(?:\.\w+)+\(/;
/** What seemed a value is the next name. */
const NAME_FOLLOWS = /\s{0,4}(?::|=>)/y;

/** The name of an error about a secret, not of the secret. */
const FAULT = /^(?:invalid|incorrect|missing|no|expired|wrong|revoked|bad|unknown|unauthorized|forgot|reset)(?:_|-|$)/;

/** What a kind says of a value that stands beside one of its names. */
export type Accept = (value: Value, gap: Gap, name: Name, text: string) => boolean;

/**
 * Finds the values beside one name.
 * @param noun whose pattern is the last word of the name
 * @param text any text
 * @param at where the noun may stand
 * @param form how an unquoted value ends, see {@link readValue}
 * @param accept whether the value is a secret
 * @param add takes what was found
 */
export function findNamed(
  noun: Sign,
  text: string,
  at: number,
  form: 'key' | 'word',
  accept: Accept,
  add: Add,
): number | undefined {
  const nounEnd = endOf(noun.pattern, text, at);
  if (nounEnd < 0) return undefined;
  const name = nameAround(text, at, nounEnd);
  if (!name || (name.joined && FAULT.test(name.left()))) return undefined;
  for (const [notation, values] of [
    ['paired', valueBefore(text, name.start)],
    ['cell', cellsUnder(text, name)],
  ] as const) {
    for (const value of values) {
      const gap = { notation, end: value.start };
      if (!isNone(value, text, form) && accept(value, gap, name, text)) add(value.start, value.end);
    }
  }
  const gap = gapAfter(text, name.start, name.end);
  if (!gap) return undefined;
  let from = gap.end;
  for (let items = 0; items < MOST_ITEMS; items++) {
    const value = readValue(text, from, form, gap.notation === 'tagged');
    if (!value || value.end === value.start) return undefined;
    if (!value.enclosed) widen(value, text, name.start, form);
    if (gap.notation === 'paired' && endOf(NAME_FOLLOWS, text, value.after) >= 0) return undefined;
    if (isNone(value, text, form) || !accept(value, gap, name, text))
      return value.end - at > FAR && !value.enclosed ? value.end : undefined;
    add(value.start, value.end);
    from = name.plural ? endOf(value.enclosed ? NEXT_ITEM : NEXT_BARE, text, value.after) : -1;
    if (from < 0) return value.end;
  }
  return from;
}

/** Whether a value says that there is none, tells where it is, or was hidden before. */
function isNone(value: Value, text: string, form: 'key' | 'word'): boolean {
  if (form === 'key' ? isPlaceholder(value.text) || isHint(value.text) : isNoPassword(value.text)) return true;
  if (value.enclosed) return false;
  return CALL.test(value.text) || endOf(CODE_FOLLOWS, text, value.end) >= 0;
}
