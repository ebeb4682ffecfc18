import type { CatalogueIndex } from './catalogue-index';
import { type Clue, clue, type RetryFact } from './evidence';
import type { Field } from './fields';
import { statusesOf } from './gather-classes';
import type { Pair, Span } from './pairs';
import { httpDate, retryInHeader } from './retry-time';
import { lineAround, namesForeign, scopeOf } from './scope';
import { isSourceLine } from './source-lines';
import { isToken } from './words';

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
      (/=\\*["']?$/.test(between) && between.includes('\n')) ||
      between.length > 300 ||
      group.length > 30 ||
      NEXT_RECORD.test(between);
    if (group[0] && (isNext || group.some((one) => differ(one, pair)))) {
      yield group;
      group = [];
    }
    group.push(pair);
    end = pair.end;
  }
  if (group[0]) yield group;
}

/** Whether two values cannot be about one error. */
function differ(one: Pair, other: Pair): boolean {
  if (one.field !== other.field) return false;
  const [a, b] = [one, other].map(({ field, value }) => (field === 'status' ? /\d{3}/.exec(value)?.[0] : value) ?? '');
  return a !== b && a !== '' && b !== '';
}

/** Values of `type` that name a kind of content, and codes of HTTP libraries and operating systems: they say nothing about the API's error. */
const PLAIN =
  /^(?:error|text|function|message|string|object|number|user|system|json|http|missing|event|ok|succ\w*|fail\w*|E[A-Z]{3,}|(?:ERR|UND|CERT)_.*)$/;
/** An id, and not what a log writes in its place. */
const REQUEST_ID = /^(?!redacted|removed|hidden|unknown|undefined|string$|x+$)[\w:.-]{6,80}$/i;

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
  const get = (field: Field, test = /^/) => pairs.find((pair) => pair.field === field && test.test(pair.value));
  const start = pairs[0]?.start ?? 0;
  const end = pairs[pairs.length - 1]?.end ?? start;
  const isAside = aside.some((span) => span.start <= start && start < span.end);
  const { line, before } = lineAround(text, start);
  if (isSourceLine(line)) return undefined;
  const around = before.slice(-100) + text.slice(start, Math.min(end, start + 600));
  const scope = scopeOf(around);
  const result = clue(start, end, {
    scope,
    requestId: get('requestId', REQUEST_ID),
    sentAt: httpDate(get('date')?.value ?? ''),
  });

  const error = get('error', /./);
  const isWord = error && isToken(error.value) && index.byWord(error.value)[0];
  const message =
    get('message', /\p{L}./su) ?? (isWord ? undefined : get('error', /^(?!.*status$).*\p{L}{2}/u)) ?? get('title');
  const errorish = message ?? get('param') ?? get('code');
  for (const slot of ['type', 'code'] as const) {
    const pair = get(slot) ?? (isWord && slot === 'type' ? error : undefined);
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
  const canonical = get('status', /^[A-Z]+_[A-Z_]+$/);
  result.code ??= canonical;
  result.type ??= get('status', /^[a-z]+_[a-z_]+$/);

  // A lone `code = 404` in running text is left to the words around it; so is source code that sets a status.
  const isStated = (before: string) =>
    (message || pairs.some(({ field }) => field !== 'status') || /stat\w*["']?\W{0,4}$|http_code=$/i.test(before)) &&
    !/\.\w*[sS]tatus\($/.test(before);
  const numbered =
    get('status', /^\D{0,3}[45]\d\d(?!\d|[.,]\d)/) ?? get('status', /(?:HTTP|status|Resp)\w*\D{1,30}\b[45]\d\d\b/i);
  const [, name = ''] =
    /^(?:\w+[.:]+)?([A-Z][A-Za-z_]{4,40})(?=[\s.>)]|$)/.exec(get('status', /^\D*$/)?.value ?? '') ?? [];
  const status = numbered ? Number(/[45]\d\d/.exec(numbered.value)) : !canonical && index.statusNamed(name);
  const holder = numbered ?? get('status');
  if (status && holder && isStated(lineAround(text, holder.start).before))
    Object.assign(result, { status, statusAt: holder, strength: isAside ? 30 : message ? 95 : 85 });
  // FastAPI lists what is wrong with the body as {type, loc, msg}.
  else if (message && get('validation') && get('type'))
    Object.assign(result, { status: 422, strength: 60, place: 'shape' });

  const raised =
    get('name', /(?:Error|Exception)$/) ??
    (errorish === get('type') || !(get('param') ?? get('code') ?? status)
      ? get('type', /(?:Error|Exception)$/)
      : undefined);
  const [, module = '', className = ''] = /^(.*?)([A-Z]\w*)$/.exec(raised?.value ?? '') ?? [];
  const statuses = statusesOf(module, className, index);
  if (raised && statuses) {
    result.exception = { ...raised, statuses };
    if (result.type === raised) result.type = undefined;
  }
  if (message && !message.cut) readMessage(result, message);
  // `status code: 402: No money left`: the message stands after the number.
  const said = /^[45]\d\d: (\p{L}.{3,})$/u.exec(numbered?.value ?? '')?.[1];
  if (said && numbered) result.message ??= { value: said, start: numbered.end - said.length, end: numbered.end };

  const wait = (field: Field, unit: number): RetryFact | undefined => {
    const pair = get(field);
    const found = pair && retryInHeader(pair.value, unit);
    return (
      found && { ...pair, ...found, source: `${unit < 1 ? 'retry-after-ms' : 'Retry-After'}: ${pair.value.trim()}` }
    );
  };
  result.retry = wait('retryAfterMs', 0.001) ?? wait('retryAfter', 1);
  result.reset = wait('reset', 1);
  const { type, code } = result;
  const parts = [
    type,
    type,
    code,
    code,
    result.message,
    get('param'),
    result.message && result.status,
    get('error', /^$/),
  ];
  if (type || code || result.message) result.body = Math.max(1, parts.filter(Boolean).length - (isAside ? 6 : 0));
  if (scope === 'foreign' && type && (code || get('param') || !namesForeign(around))) result.scope = 'unknown';
  return result;
}

/** Takes the message without the status that many put before it, and the status where nothing better tells it. */
function readMessage(result: Clue, { value, start, end }: Pair): void {
  const [lead = '', number] =
    /^\s*(?:(?:Error: )?([45]\d\d) (?=[^\s{<])|.{0,60}?\b(?:status|code)\b[^{]{0,12}?:? \(?[45]\d\d\)?(?: ?-|:)\s*)/i.exec(
      value,
    ) ?? [];
  if (number && result.status && result.status !== Number(number)) return;
  if (number && result.strength < 90)
    Object.assign(result, {
      status: Number(number),
      statusAt: { value: number, start, end: start + 3 },
      strength: 90,
      place: 'message',
    });
  const said = value.slice(lead.length).trim();
  if (/^(?!\[?\{|<[!\w])../.test(said)) result.message = { value: said, start: end - said.length, end };
}
