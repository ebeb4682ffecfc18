import { type Clue, clue, type Fact, type RetryFact } from './evidence';
import type { Field } from './fields';
import type { Frame, Pair } from './read';
import { httpDate, parseDuration, retryInHeader } from './retry-time';
import { lineAround, namesForeign, scopeOf } from './scope';
import { statusByName } from './tables/http-statuses';
import { sdkClass } from './tables/sdk-classes';
import { isToken, leadingStatus, normalise } from './words';

/** Values of `type` that name a kind of content, not of error. */
const PLAIN_TYPES =
  /^(?:error|text|function|message|string|object|array|number|integer|boolean|json_object|json_schema|user|assistant|system|image_url|module|commonjs|application|json|http|https|websocket|bearer|missing|value_error|file|event|log|request|response|list|about)$/i;

/** Codes of HTTP libraries and operating systems: they say nothing about the API's error. */
const TRANSPORT_CODE =
  /^(?:ERR_|E[A-Z]{3,}$|UND_ERR|CERT_|DEPTH_|SELF_SIGNED|UNABLE_TO|ok|success|error|fail(?:ed|ure)?)/;

/**
 * Turns groups of named values into clues.
 * @param text the text in which the offsets of the frames lie
 * @param frames groups read from it
 * @param catalogued whether a normalised word is a type, code or alias of the reference
 * @returns one clue per group that tells anything about an error
 */
export function gatherBodies(text: string, frames: readonly Frame[], catalogued: (word: string) => boolean): Clue[] {
  return frames.flatMap((frame) =>
    (frame.opener === '' || frame.opener === '"' ? clusters(frame) : [frame.pairs]).flatMap((pairs) => {
      const found = bodyClue(text, frame, pairs, catalogued);
      return found ? [found] : [];
    }),
  );
}

/** Lines of text are no group: what stands close together and does not repeat belongs together. */
function clusters(frame: Frame): Pair[][] {
  const groups: Pair[][] = [];
  let current: Pair[] = [];
  const seen = new Set<Field>();
  for (const pair of frame.pairs) {
    const previous = current[current.length - 1];
    const apart = previous && pair.start - previous.end > 300;
    if (apart || (seen.has(pair.field) && pair.field !== 'error' && pair.field !== 'holder')) {
      groups.push(current);
      current = [];
      seen.clear();
    }
    current.push(pair);
    seen.add(pair.field);
  }
  groups.push(current);
  return groups;
}

function bodyClue(
  text: string,
  frame: Frame,
  pairs: readonly Pair[],
  catalogued: (word: string) => boolean,
): Clue | undefined {
  const first = pairs[0];
  const lastPair = pairs[pairs.length - 1];
  if (!first || !lastPair) return undefined;
  const bracketed = '{[('.includes(frame.opener) && frame.opener !== '';
  const start = bracketed ? frame.start : first.start;
  const end = bracketed ? frame.end : lastPair.end;
  if (
    pairs.some(
      (pair) => pair.field === 'foreign' && (namesForeign(pair.value) || /^(?:[a-z0-9.]+\/)?v\d/.test(pair.value)),
    )
  )
    return clue(start, end, { scope: 'foreign', body: 1 });

  const result = clue(start, end, {});
  const get = (field: Field) => pairs.find((pair) => pair.field === field);
  readStatus(result, pairs, get);
  readType(text, result, get, catalogued);
  readMessage(result, frame, get, catalogued);
  const requestId = pairs.find((pair) => pair.field === 'requestId' && /^[\w:.-]{6,80}$/.test(pair.value));
  if (requestId && !get('lambda') && !/RequestId: /.test(text.slice(requestId.start - 11, requestId.start)))
    result.requestId = fact(requestId);
  readWait(result, get);

  const hasParam = pairs.some((pair) => pair.field === 'param');
  const named = frame.field === 'error' ? 2 : 0;
  if (result.message || result.type || result.code) {
    result.body = (result.type ? 2 : 0) + (result.code ? 2 : 0) + (result.message ? 1 : 0) + (hasParam ? 1 : 0) + named;
    if (result.status && result.message) result.body++;
    if (!bracketed && !result.type && !result.code && !result.status) result.body = Math.min(result.body, 1);
    result.body = Math.max(1, result.body - 3 * frame.level - (isAside(frame) ? 6 : 0));
  }
  // A lone `code = 404` in running text is left to the words around it.
  if (!bracketed && pairs.every((pair) => pair.field === 'code')) result.strength = 0;
  if (result.strength === 0) result.status = undefined;
  if (isAside(frame)) result.strength = Math.min(result.strength, 30);
  const line = lineAround(text, start);
  result.scope = scopeOf(line);
  const typed = result.type !== undefined && (result.code !== undefined || hasParam);
  if (result.scope === 'foreign' && (typed || !namesForeign(line))) result.scope = 'unknown';
  const url = get('url');
  if (url) {
    const scope = scopeOf(/^https?:/.test(url.value) ? url.value : `GET ${url.value}`);
    if (scope !== 'unknown') result.scope = scope;
  }
  return result.status || result.body || result.requestId || result.retry || result.exception || result.sentAt
    ? result
    : undefined;
}

function readStatus(result: Clue, pairs: readonly Pair[], get: (field: Field) => Pair | undefined): void {
  // FastAPI lists what is wrong with the body as {type, loc, msg}, and sends 422 with it.
  if (get('validation') && get('message') && get('type')) {
    result.status = 422;
    result.strength = 60;
    result.where = 'by the shape of the body, a guess: FastAPI sends such lists with 422';
  }
  for (const pair of pairs) {
    if (pair.field !== 'status' && pair.field !== 'code') continue;
    const status = leadingStatus(pair.value) ?? statusInName(pair.value);
    if (status === undefined || (pair.field === 'code' && !/^\D?[45]\d\d\D?(?:\s|$)/.test(pair.value))) continue;
    if (result.status !== undefined && pair.field === 'code') continue;
    result.status = status;
    result.statusAt = { value: String(status), start: pair.start, end: Math.min(pair.end, pair.start + 3) };
    result.strength = 85;
    result.where = pair.field === 'code' ? 'as the error’s code' : 'as a value named status';
  }
  if (result.status !== undefined && get('message')) result.strength = 95;
}

/** `HttpStatus.TOO_MANY_REQUESTS`, `TooManyRequests`, `<HTTPStatus.NOT_FOUND: 404>`. */
function statusInName(value: string): number | undefined {
  const number = /^\D{1,40}\b([45]\d\d)\b/.exec(value.slice(0, 60));
  if (number && /HTTP|status|Response/i.test(value)) return Number(number[1]);
  const head = value.slice(0, 80);
  const name = /^[A-Za-z_]{5,40}(?=[.,;)\s]|$)/.exec(head)?.[0] ?? /([A-Za-z_]{5,40})[\s>)]*$/.exec(head)?.[1];
  return name ? statusByName(normalise(name)) : undefined;
}

function readType(
  text: string,
  result: Clue,
  get: (field: Field) => Pair | undefined,
  catalogued: (word: string) => boolean,
): void {
  const type = get('type');
  const code = get('code');
  const errorish = Boolean(get('message') || get('param') || code);
  if (type && !type.cut) {
    const value = squeeze(text, type);
    const known = catalogued(normalise(value));
    const looksLikeClass = /^[A-Z]\w+(?:Error|Exception)$/.test(value) && (get('holder') || get('lambda') || !errorish);
    if (looksLikeClass) addClass(result, value, type);
    else if (isToken(value) && !PLAIN_TYPES.test(value) && (known || errorish)) result.type = { ...fact(type), value };
  } else if (type) completeCut(result, 'type', type, catalogued);
  if (code && !code.cut) {
    const value = squeeze(text, code);
    const known = catalogued(normalise(value));
    const errorCode = isToken(value) && !TRANSPORT_CODE.test(value);
    if (errorCode && (known || get('message') || get('type') || get('param'))) result.code = { ...fact(code), value };
  } else if (code) completeCut(result, 'code', code, catalogued);
  // Google's canonical code stands in `status`, beside a numeric `code`.
  const status = get('status');
  if (status && !result.code && /^[A-Z]+(?:_[A-Z]+)+$/.test(status.value)) result.code = fact(status);
  if (status && !result.type && !result.status && /^[a-z]+_[a-z_]+$/.test(status.value) && catalogued(status.value))
    result.type = fact(status);
  const name = get('name');
  if (name && /(?:Error|Exception|Limit)$/.test(name.value)) addClass(result, name.value, name);
}

function addClass(result: Clue, value: string, pair: Pair): void {
  const name = /[A-Z]\w*$/.exec(value)?.[0] ?? value;
  const known = sdkClass(value.slice(0, value.length - name.length), normalise(name));
  if (known) result.exception = { ...fact(pair), value, statuses: known.statuses };
}

/** A word whose end was cut off still proves its row when only that row has words that begin so. */
function completeCut(result: Clue, slot: 'type' | 'code', pair: Pair, catalogued: (word: string) => boolean): void {
  const value = /^[A-Za-z_]+/.exec(pair.value)?.[0] ?? '';
  if (catalogued(normalise(value)) && !/^[\w.…]/.test(pair.value.slice(value.length)))
    result[slot] = { value, start: pair.start, end: pair.start + value.length };
  else if (value.length >= 6) result.cutWord = { value, start: pair.start, end: pair.start + value.length };
}

function readMessage(
  result: Clue,
  frame: Frame,
  get: (field: Field) => Pair | undefined,
  catalogued: (word: string) => boolean,
): void {
  const message = get('message');
  const error = get('error');
  const title = get('title');
  const pair = usable(message)
    ? message
    : usable(error)
      ? error
      : usable(title) && (result.status || result.type)
        ? title
        : undefined;
  // `{"error": "rate_limit_exceeded", "message": "…"}`: the error is a word.
  if (
    error &&
    error.value !== message?.value &&
    isToken(error.value) &&
    catalogued(normalise(error.value)) &&
    !result.code
  ) {
    if (!result.type) result.type = fact(error);
    else result.code = fact(error);
  }
  if (!pair || pair.cut || (pair === error && isToken(pair.value) && result.type?.start === pair.start)) return;
  let { value, start } = { value: pair.value.trim(), start: pair.start };
  const status = /^(?:Error: )?([45]\d\d) (?=[^\s{<])/.exec(value);
  if (status && (result.status === undefined || result.status === Number(status[1]))) {
    result.status = Number(status[1]);
    result.statusAt = { value: status[1] ?? '', start, end: start + 3 };
    result.strength = Math.max(result.strength, 90);
    result.where ||= 'at the beginning of the message';
    value = value.slice(status[0].length);
    start += status[0].length;
  }
  if (/^[[{<]/.test(value) || (frame.opener === '' && !pair.quoted && value.length < 3)) return;
  result.message = { value, start, end: pair.end };
}

function usable(pair: Pair | undefined): boolean {
  return (
    pair !== undefined && /\p{L}/u.test(pair.value) && !/^(?:null|None|nil|undefined|true|false)$/.test(pair.value)
  );
}

function readWait(result: Clue, get: (field: Field) => Pair | undefined): void {
  for (const [field, unit, source] of [
    ['retryAfterMs', 0.001, 'retry-after-ms'],
    ['retryAfter', 1, 'Retry-After'],
  ] as const) {
    const pair = get(field);
    const wait = pair && retryInHeader(pair.value, unit);
    if (pair && wait && !result.retry) {
      const value = pair.value.trim();
      const retry: RetryFact = {
        seconds: wait.seconds,
        at: wait.at,
        source: `${source}: ${value}`,
        start: pair.start,
        end: pair.end,
      };
      result.retry = retry;
    }
  }
  const reset = get('reset');
  const seconds = reset && /[a-z]/.test(reset.value) ? parseDuration(reset.value) : undefined;
  if (reset && seconds !== undefined)
    result.reset = {
      seconds,
      at: undefined,
      source: `rate limit reset: ${reset.value}`,
      start: reset.start,
      end: reset.end,
    };
  const date = get('date');
  if (date) result.sentAt = httpDate(date.value);
}

function isAside(frame: Frame): boolean {
  for (let up: Frame | undefined = frame; up; up = up.parent) if (up.field === 'aside') return true;
  return false;
}

/** The value of a word; where a line break cut it in two, in one piece again. */
function squeeze(text: string, pair: Pair): string {
  const broken = text.slice(pair.start, pair.end).includes('\n');
  return broken ? pair.value.replace(/\s+/g, '') : pair.value.trim();
}

function fact(pair: Pair): Fact {
  return { value: pair.value, start: pair.start, end: pair.end };
}
