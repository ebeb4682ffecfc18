import { either, raw } from '../text/any-of';
import { LETTER } from '../text/letters';
import { readMessage } from './body-message';
import { readWaits } from './body-waits';
import { bothEnds } from './both-ends';
import { statusesOf } from './class-statuses';
import { groupsOf, type Lookup } from './groups';
import type { Notation, Reading, Source, Vocabulary } from './reading';
import type { Pair } from './values';
import { isToken } from './words';

/** Kinds of content, and what says only that it went well or wrong. */
const PLAIN_WORDS = either(
  raw`error|text|function|message|string|object|number|user|system|json|http|missing|event|ok|succ\w*`,
  raw`fail\w*|E[A-Z]{3,}|(?:ERR|UND|CERT)_.*`,
);
/** Values of `type` that name a kind of content, and codes of HTTP libraries and operating systems: they say nothing about the API's error. */
const PLAIN = new RegExp(`^${PLAIN_WORDS}$`);
/** An id, and not what a log writes in its place. */
const REQUEST_ID = /^(?!redacted|removed|hidden|unknown|undefined|string$|x+$)[\w:.-]{6,80}$/i;
const WORDY = new RegExp(`[${LETTER}][\\s\\S]`);
const SENTENCE = new RegExp(`^(?!.*status$).*[${LETTER}]{2}`);
const NO_BODY = new RegExp(`^(?!\\s*[[{]).*[${LETTER}]{2}`);
const CLASS_NAME = /(?:Error|Exception)$/;

/** Named values that stand together: JSON, what Python, Node, Ruby, PHP, Go and Rust print of it, headers, logfmt. */
export const BODY: Notation = {
  keywords: /[:=：]/,
  patterns: {},
  read: (source) => {
    const { pairs, aside } = source.values;
    return bothEnds([...groupsOf(source.text, pairs)]).map((group) => {
      const start = group[0]?.start ?? 0;
      return readGroup(
        source,
        group,
        aside.some((span) => span.start <= start && start < span.end),
      );
    });
  },
};

function readGroup({ text, vocabulary }: Source, pairs: readonly Pair[], isAside: boolean): Reading {
  const get: Lookup = (field, test = /^/) => pairs.find((pair) => pair.field === field && test.test(pair.value));
  const start = pairs[0]?.start ?? 0;
  const end = pairs.at(-1)?.end ?? start;
  const result: Reading = { start, end, isAside, requestId: get('requestId', REQUEST_ID) };

  const error = get('error', /./);
  // `{"error": "rate_limit_exceeded", "message": "…"}`: the error is a word.
  const word = error && isToken(error.value) && vocabulary.isKnown(error.value) ? error : undefined;
  const opened = pairs.findLast(({ field, value }) => field === 'error' && value === '')?.start ?? start;
  const inner = pairs.find((pair) => pair.field === 'message' && pair.start > opened && WORDY.test(pair.value));
  const message = inner ?? get('message', WORDY) ?? (word ? undefined : get('error', SENTENCE)) ?? get('title');
  readWords(result, get, message, word, vocabulary);
  readStatus(text, result, pairs, get, message, vocabulary);
  readClass(result, get, message, vocabulary);
  if (message && !message.cut) readMessage(result, message);
  const raw = get('raw', NO_BODY);
  if (raw && /^Provider returned error$|^$/.test(result.message?.value ?? '')) result.message = raw;
  readWaits(result, pairs, get);

  const { type, code } = result;
  const isBody =
    (result.message && (result.status || get('param'))) || type || code || (result.message && get('error', /^$/));
  result.body = isBody ? 'envelope' : result.message ? 'message' : 'none';
  return result;
}

function readWords(
  result: Reading,
  get: Lookup,
  message: Pair | undefined,
  word: Pair | undefined,
  vocabulary: Vocabulary,
): void {
  const errorish = message ?? get('param') ?? get('code');
  for (const slot of ['type', 'code'] as const) {
    const pair = get(slot) ?? (word && vocabulary.isType(word.value) === (slot === 'type') ? word : undefined);
    if (!pair) continue;
    const { cut, start } = pair;
    const value = pair.value.replace(cut ? /[^A-Za-z_].*/s : /\s+/g, '');
    const fact = { value, start, end: cut ? start + value.length : pair.end };
    const isKnown = vocabulary.isKnown(value);
    // A word whose end is missing still proves its row when only that row has words that begin so.
    if (cut && !isKnown) result.cutWord = value.length > 5 ? fact : undefined;
    else if (slot === 'code' && message && /^\d{4,6}$/.test(value)) result.code = fact;
    else if (isToken(value) && !PLAIN.test(value) && (isKnown || (errorish && (errorish !== pair || get('type')))))
      result[slot] = fact;
  }
  // Google's canonical code stands in `status`, beside a numeric `code`; some apps put the type there.
  result.code ??= get('status', /^[A-Z]+_[A-Z_]+$/);
  result.type ??= get('status', /^[a-z]+_[a-z_]+$/);
}

function readStatus(
  text: string,
  result: Reading,
  pairs: readonly Pair[],
  get: Lookup,
  message: Pair | undefined,
  vocabulary: Vocabulary,
): void {
  const numbered = get('status', /^\D{0,3}(?!407)[45]\d\d(?!\d|[.,]\d)/);
  const named = get('status', /^(?:\w+[.:]+)?[A-Z][a-z][A-Za-z_]{3,40}(?:[\s.>)]|$)|^(?:\w+[.:]+)[A-Z_]{5,40}$/);
  const name = /^(?:\w+[.:]+)?([A-Z]\w+)/.exec(named?.value ?? '')?.[1] ?? '';
  const pair = numbered ?? named;
  // A value without quotes may go on behind its number.
  const start = numbered && numbered.start + numbered.value.search(/\d/);
  const statusAt = start ? { start, end: start + 3 } : named;
  const status = numbered ? Number(/\d{3}/.exec(numbered.value)) : vocabulary.statusNamed(name);
  // A lone `code = 404` in running text is left to the words around it.
  const isNamed =
    pair && /stat\w*["']?\W{0,4}$|http_code=$/i.test(text.slice(Math.max(0, pair.start - 60), pair.start));
  const isStated = message || isNamed || pairs.some(({ field }) => field !== 'status');
  if (status && isStated) {
    Object.assign(result, { status, statusAt, place: message ? 'field' : 'lone-field' });
  } else if (message && get('validation') && get('type')) {
    // FastAPI lists what is wrong with the body as {type, loc, msg}.
    Object.assign(result, { status: 422, place: 'shape' });
  }
}

function readClass(result: Reading, get: Lookup, message: Pair | undefined, vocabulary: Vocabulary): void {
  // Beside a code, a param or a status it is the type: vLLM writes `"type": "NotFoundError"`.
  const isType = get('param') ?? get('code') ?? (message && result.status);
  const raised = get('name', CLASS_NAME) ?? (isType ? undefined : get('type', CLASS_NAME));
  const [, module = '', name = ''] = /^(.*?)([A-Z]\w*)$/.exec(raised?.value ?? '') ?? [];
  const statuses = raised && statusesOf(module, name, vocabulary);
  if (!raised || !statuses) return;
  result.exception = { ...raised, statuses };
  if (result.type?.start === raised.start) result.type = undefined;
}
