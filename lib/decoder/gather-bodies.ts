import { readMessage } from './body-message';
import { readWaits } from './body-waits';
import type { CatalogueIndex } from './catalogue-index';
import { type Clue, clue } from './evidence';
import { statusesOf } from './gather-classes';
import type { Lookup } from './groups';
import type { Pair, Span } from './pairs';
import { lineAround, namesForeign, scopeOf } from './scope';
import { isInSource } from './source-lines';
import { isToken } from './words';

/** Values of `type` that name a kind of content, and codes of HTTP libraries and operating systems: they say nothing about the API's error. */
const PLAIN =
  /^(?:error|text|function|message|string|object|number|user|system|json|http|missing|event|ok|succ\w*|fail\w*|E[A-Z]{3,}|(?:ERR|UND|CERT)_.*)$/;
/** An id, and not what a log writes in its place. */
const REQUEST_ID = /^(?!redacted|removed|hidden|unknown|undefined|string$|x+$)[\w:.-]{6,80}$/i;
const CLASS_NAME = /(?:Error|Exception)$/;

/**
 * Turns a group of named values into a clue.
 * @param text the text in which its offsets lie
 * @param pairs what belongs together, at least one
 * @param aside stretches that are told beside the error
 * @param index the reference
 * @returns what it tells about an error, if anything
 */
export function bodyClue(
  text: string,
  pairs: readonly Pair[],
  aside: readonly Span[],
  index: CatalogueIndex,
): Clue | undefined {
  const get: Lookup = (field, test = /^/) => pairs.find((pair) => pair.field === field && test.test(pair.value));
  const start = pairs[0]?.start ?? 0;
  const end = pairs[pairs.length - 1]?.end ?? start;
  const here = lineAround(text, start);
  if (isInSource(text, start, here)) return undefined;
  // The `type` of RFC 9457 is the address of a description, and not of a service.
  const around = (here.before.slice(-100) + text.slice(start, Math.min(end, start + 600)))
    .replace(/type["']?\s?[:=]\s?["']?https?:\S*|^https?:\S*/g, '')
    .replace(get('message', /./s)?.value ?? '', '');
  const isAside = aside.some((span) => span.start <= start && start < span.end);
  const result = clue(start, end, { scope: scopeOf(around), requestId: get('requestId', REQUEST_ID) });

  const error = get('error', /./);
  // `{"error": "rate_limit_exceeded", "message": "…"}`: the error is a word.
  const word = error && isToken(error.value) && index.byWord(error.value)[0] ? error : undefined;
  const message =
    get('message', /\p{L}./su) ?? (word ? undefined : get('error', /^(?!.*status$).*\p{L}{2}/u)) ?? get('title');
  readWords(result, get, message, word, index);
  readStatus(text, result, pairs, get, message, index);
  if (result.status && isAside) result.strength = 30;
  readClass(result, get, message, index);
  if (message && !message.cut) readMessage(result, message);
  // `status code: 402: No money left`: the message stands after the number.
  const { end: after = 0, value = '' } = get('status', /^[45]\d\d: \p{L}.{3,}$/u) ?? {};
  if (value) result.message ??= { value: value.slice(5), start: after - value.length + 5, end: after };
  readWaits(result, get);

  const { type, code } = result;
  const parts = [
    type ? 2 : 0,
    code ? 2 : 0,
    result.message ? 1 : 0,
    get('param') ? 1 : 0,
    result.message && result.status ? 1 : 0,
    get('error', /^$/) ? 1 : 0,
  ];
  const body = parts.reduce((sum, part) => sum + part, isAside ? -6 : 0);
  if (type || code || result.message) result.body = Math.max(1, body);
  if (result.scope === 'foreign' && type && (code || get('param') || !namesForeign(around))) result.scope = 'unknown';
  return result;
}

function readWords(
  result: Clue,
  get: Lookup,
  message: Pair | undefined,
  word: Pair | undefined,
  index: CatalogueIndex,
): void {
  const errorish = message ?? get('param') ?? get('code');
  for (const slot of ['type', 'code'] as const) {
    const pair = get(slot) ?? (word && index.isType(word.value) === (slot === 'type') ? word : undefined);
    if (!pair) continue;
    const { cut, start } = pair;
    const value = cut ? (/^[A-Za-z_]*/.exec(pair.value)?.[0] ?? '') : pair.value.replace(/\s+/g, '');
    const fact = { value, start, end: cut ? start + value.length : pair.end };
    const isKnown = index.byWord(value)[0];
    // A word whose end is missing still proves its row when only that row has words that begin so.
    if (cut && !isKnown) result.cutWord = value.length > 5 ? fact : undefined;
    else if (isToken(value) && !PLAIN.test(value) && (isKnown || (errorish && (errorish !== pair || get('type')))))
      result[slot] = fact;
  }
  // Google's canonical code stands in `status`, beside a numeric `code`; some apps put the type there.
  result.code ??= get('status', /^[A-Z]+_[A-Z_]+$/);
  result.type ??= get('status', /^[a-z]+_[a-z_]+$/);
}

function readStatus(
  text: string,
  result: Clue,
  pairs: readonly Pair[],
  get: Lookup,
  message: Pair | undefined,
  index: CatalogueIndex,
): void {
  const numbered =
    get('status', /^\D{0,3}[45]\d\d(?!\d|[.,]\d)/) ?? get('status', /(?:HTTP|status|Resp)\w*\D{1,30}\b[45]\d\d\b/i);
  const named = get('status', /^(?:\w+[.:]+)?[A-Z][a-z][A-Za-z_]{3,40}(?:[\s.>)]|$)|^(?:\w+[.:]+)[A-Z_]{5,40}$/);
  const name = /^(?:\w+[.:]+)?([A-Z]\w+)/.exec(named?.value ?? '')?.[1] ?? '';
  const pair = numbered ?? named;
  const status = numbered ? Number(/[45]\d\d/.exec(numbered.value)) : index.statusNamed(name);
  const before = pair ? lineAround(text, pair.start).before : '';
  // A lone `code = 404` in running text is left to the words around it; so is source code that sets a status.
  const isStated =
    message || pairs.some(({ field }) => field !== 'status') || /stat\w*["']?\W{0,4}$|http_code=$/i.test(before);
  if (status && isStated && !/\.\w*[sS]tatus\($/.test(before))
    Object.assign(result, { status, statusAt: pair, strength: message ? 95 : 85 });
  // FastAPI lists what is wrong with the body as {type, loc, msg}.
  else if (message && get('validation') && get('type'))
    Object.assign(result, { status: 422, strength: 60, place: 'shape' });
}

function readClass(result: Clue, get: Lookup, message: Pair | undefined, index: CatalogueIndex): void {
  // Beside a code, a param or a status it is the type: vLLM writes `"type": "NotFoundError"`.
  const isType = get('param') ?? get('code') ?? (message && result.status);
  const raised = get('name', CLASS_NAME) ?? (isType ? undefined : get('type', CLASS_NAME));
  const [, module = '', name = ''] = /^(.*?)([A-Z]\w*)$/.exec(raised?.value ?? '') ?? [];
  const statuses = statusesOf(module, name, index);
  if (!raised || !statuses) return;
  result.exception = { ...raised, statuses };
  if (result.type?.start === raised.start) result.type = undefined;
}
