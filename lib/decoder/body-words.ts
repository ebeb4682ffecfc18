import type { CatalogueIndex } from './catalogue-index';
import type { Clue, Fact } from './evidence';
import type { Field } from './fields';
import { statusesOf } from './gather-classes';
import type { Pair } from './reading';
import { isToken } from './words';

/** Values of `type` that name a kind of content, not of error. */
const PLAIN_TYPES =
  /^(?:error|text|function|message|string|object|array|number|user|system|module|json|http|missing|file|event|about)$/i;
/** Codes of HTTP libraries and operating systems: they say nothing about the API's error. */
const TRANSPORT_CODE = /^(?:ERR_|E[A-Z]{3,}$|UND_|CERT|ok$|success|error$|fail)/;

/** Looks up a value of one group by what it holds. */
export type Get = (field: Field) => Pair | undefined;

/** @param pair a named value; returns its value and place */
export function fact({ value, start, end }: Pair): Fact {
  return { value, start, end };
}

/**
 * Reads type, code and exception class of a group.
 * @param text the text in which the offsets lie
 * @param result the clue to which they are added
 * @param get the group's values
 * @param index the reference
 */
export function readWords(text: string, result: Clue, get: Get, index: CatalogueIndex): void {
  const errorish = get('message') ?? get('param') ?? get('code');
  for (const slot of ['type', 'code'] as const) {
    const pair = get(slot);
    if (!pair) continue;
    // A word that a line break cut in two is made whole again.
    const value = text.slice(pair.start, pair.end).includes('\n') ? pair.value.replace(/\s+/g, '') : pair.value.trim();
    const known = index.byWord(value).length > 0;
    const plain = slot === 'type' ? PLAIN_TYPES.test(value) : TRANSPORT_CODE.test(value);
    if (pair.cut) cutWord(result, slot, pair, index);
    else if (
      slot === 'type' &&
      /^[A-Z]\w+(?:Error|Exception)$/.test(value) &&
      (get('holder') ?? get('lambda') ?? !errorish)
    )
      addClass(result, pair, index);
    else if (isToken(value) && !plain && (known || errorish !== pair || get('type')))
      if (known || errorish) result[slot] = { ...fact(pair), value };
  }
  // Google's canonical code stands in `status`, beside a numeric `code`; some apps put the type there.
  const status = get('status');
  if (status && isToken(status.value) && /^(?:[A-Z]+_[A-Z_]+|[a-z]+_[a-z_]+)$/.test(status.value)) {
    if (/^[A-Z]/.test(status.value)) result.code ??= fact(status);
    else if (index.byWord(status.value).length > 0) result.type ??= fact(status);
  }
  const name = get('name');
  if (name && /(?:Error|Exception)$/.test(name.value)) addClass(result, name, index);
}

function addClass(result: Clue, pair: Pair, index: CatalogueIndex): void {
  const [, module = '', name = ''] = /^(.*?)([A-Z]\w*)$/.exec(pair.value) ?? [];
  const statuses = statusesOf(module, name, index);
  if (statuses) result.exception = { ...fact(pair), statuses };
}

/** A word whose end is missing still proves its row when only that row has words that begin so. */
function cutWord(result: Clue, slot: 'type' | 'code', pair: Pair, index: CatalogueIndex): void {
  const value = /^[A-Za-z_]*/.exec(pair.value)?.[0] ?? '';
  const cut = { value, start: pair.start, end: pair.start + value.length };
  if (index.byWord(value).length > 0 && !/^[\w.…]/.test(pair.value.slice(value.length))) result[slot] = cut;
  else if (value.length >= 6) result.cutWord = cut;
}
