import { fact, type Get, readWords } from './body-words';
import type { CatalogueIndex } from './catalogue-index';
import type { Place } from './diagnosis';
import { type Clue, clue, type RetryFact } from './evidence';
import type { Field } from './fields';
import type { Frame, Pair } from './reading';
import { httpDate, retryInHeader } from './retry-time';
import { lineAround, namesForeign, scopeOf } from './scope';
import { isSourceLine } from './source-lines';
import { isToken } from './words';

/** Named values that belong together. */
export interface Group {
  frame: Frame;
  pairs: readonly Pair[];
}

/**
 * @param text the text in which the offsets of the frames lie
 * @param frames what was read from it
 * @returns the groups in which named values stand there
 */
export function* groupsOf(text: string, frames: readonly Frame[]): Generator<Group> {
  for (const frame of frames) {
    if (isBracketed(frame)) yield { frame, pairs: frame.pairs };
    else for (const pairs of clusters(text, frame)) yield { frame, pairs };
  }
}

function isBracketed(frame: Frame): boolean {
  return /^[{[(]/.test(frame.opener);
}

/** Lines of text are no group: what stands close together and does not repeat belongs together. */
function* clusters(text: string, { pairs }: Frame): Generator<Pair[]> {
  let group: Pair[] = [];
  let end = 0;
  for (const pair of pairs) {
    // `key=value` pairs belong to their line; headers and JSON without braces go on over many.
    const nextLine =
      /=["']?$/.test(text.slice(pair.start - 2, pair.start)) && text.slice(end, pair.start).includes('\n');
    if (
      nextLine ||
      group.length > 30 ||
      pair.start - end > 300 ||
      group.some((one) => one.field === pair.field && !/error|holder/.test(pair.field))
    ) {
      yield group;
      group = [];
    }
    group.push(pair);
    end = pair.end;
  }
  yield group;
}

/**
 * Turns a group of named values into a clue.
 * @param text the text in which its offsets lie
 * @param group what belongs together
 * @param index the reference
 * @returns what it tells about an error, if anything
 */
export function bodyClue(text: string, { frame, pairs }: Group, index: CatalogueIndex): Clue | undefined {
  const get: Get = (field) => pairs.find((pair) => pair.field === field);
  const bracketed = isBracketed(frame);
  const start = bracketed ? frame.start : (pairs[0]?.start ?? 0);
  const result = clue(start, bracketed ? frame.end : (pairs[pairs.length - 1]?.end ?? start), {});
  const foreign = get('foreign')?.value ?? '';
  if (namesForeign(foreign) || /^(?:[a-z\d.]+\/)?v\d/.test(foreign)) return { ...result, scope: 'foreign', body: 1 };
  const { line } = lineAround(text, start);
  if (isSourceLine(line)) return undefined;
  readStatus(result, pairs, get, index);
  readWords(text, result, get, index);
  readMessage(result, get, index);
  readHeaders(result, pairs, get);

  const { type, code, message } = result;
  if (type || code || message) {
    const parts = [type, type, code, code, message, get('param'), message && result.status];
    const score = parts.filter(Boolean).length + (frame.field === 'error' ? 2 : 0);
    const loose = !bracketed && !type && !code && !result.status;
    result.body = loose ? 1 : Math.max(1, score - 3 * frame.level - (isAside(frame) ? 6 : 0));
  }
  // Source code that sets or compares a status.
  if (
    result.statusAt &&
    /^\s*(?:raise|throw|return|if|elif|assert|expect)\b|\.\w*[sS]tatus\($/.test(
      lineAround(text, result.statusAt.start).before,
    )
  ) {
    result.status = undefined;
  }
  // A lone `code = 404` in running text is left to the words around it.
  if (!bracketed && pairs.every((pair) => pair.field === 'code')) result.status = undefined;
  const { status, body, exception, cutWord, requestId, retry, reset, sentAt } = result;
  if (!body && !(status ?? exception ?? cutWord ?? requestId ?? retry ?? reset ?? sentAt)) return undefined;
  if (isAside(frame)) result.strength = Math.min(result.strength, 30);
  const url = get('url')?.value;
  const scope = scopeOf(line);
  const typed = type && (code || get('param'));
  result.scope = scope === 'foreign' && (typed || !namesForeign(line)) ? 'unknown' : scope;
  if (url) {
    const named = scopeOf(url.includes('://') ? url : `GET ${url}`);
    if (named !== 'unknown') result.scope = named;
  }
  return result;
}

function readStatus(result: Clue, pairs: readonly Pair[], get: Get, index: CatalogueIndex): void {
  const set = (status: number | undefined, pair: Pair, strength: number, place: Place): void => {
    if (status === undefined || result.status !== undefined) return;
    const end = Math.min(pair.end, pair.start + 3);
    Object.assign(result, { status, statusAt: { ...fact(pair), end }, strength, place });
  };
  const message = get('message');
  for (const field of ['status', 'code'] as const) {
    for (const pair of pairs.filter((one) => one.field === field && !/^\D{0,3}[123]\d\d\b/.test(one.value))) {
      const number =
        /^\D{0,3}([45]\d\d)(?!\d|[.,]\d)/.exec(pair.value)?.[1] ??
        /(?:HTTP|status|Resp)\w*\D{1,30}\b([45]\d\d)\b/i.exec(pair.value)?.[1];
      const status = number ? Number(number) : field === 'status' ? statusNamed(pair.value, index) : undefined;
      set(status, pair, message ? 95 : 85, 'field');
    }
  }
  // FastAPI lists what is wrong with the body as {type, loc, msg}.
  if (get('validation') && message && get('type')) {
    set(422, message, 60, 'shape');
  }
}

/** `HttpStatus.TOO_MANY_REQUESTS`, `TooManyRequests`; a type or Google's code is none. */
function statusNamed(value: string, index: CatalogueIndex): number | undefined {
  const name = /^(?:\w+[.:]+)?([A-Z][A-Za-z_]{4,40})(?=[\s.>)]|$)/.exec(value)?.[1] ?? '';
  return /_(?:error|argument|exhausted)$|^UN/i.test(name) ? undefined : index.statusNamed(name);
}

function readMessage(result: Clue, get: Get, index: CatalogueIndex): void {
  const error = get('error');
  const title = result.status || result.type ? get('title') : undefined;
  // `{"error": "rate_limit_exceeded", "message": "…"}`: the error is a word.
  const word = error && isToken(error.value) && index.byWord(error.value).length > 0;
  if (word) result[result.type ? 'code' : 'type'] ??= fact(error);
  const pair = [get('message'), word ? undefined : error, title].find(
    (one) => one && /\p{L}/u.test(one.value) && isText(one.value),
  );
  if (!pair && result.statusAt) readAfterStatus(result, get('status'));
  if (!pair || pair.cut) return;
  const trimmed = pair.value.trim();
  const [lead = '', status] = /^(?:Error: )?([45]\d\d) (?=[^\s{<])/.exec(trimmed) ?? [];
  if (status && (result.status ?? Number(status)) !== Number(status)) return;
  if (status && result.strength < 90) {
    const statusAt = { value: status, start: pair.start, end: pair.start + 3 };
    Object.assign(result, { status: Number(status), statusAt, strength: 90, place: 'message' });
  }
  const said = trimmed.slice(lead.length);
  // `Error code: 403 - ` and `unexpected status code: 402: ` come before the message.
  const value = said.replace(/^[^\n:{]{0,60}\b(?:status|code)\b[^\n:{]{0,12}:? \(?[45]\d\d\)?(?: ?-|:)\s*/i, '');
  if (!/^(?:\[?\{|<[!\w])/.test(value) && (value.length > 2 || /\p{Lo}{2}/u.test(value)))
    result.message = { value, start: pair.end - value.length, end: pair.end };
}

/** `status code: 402: No money left`: the message stands after the number. */
function readAfterStatus(result: Clue, status: Pair | undefined): void {
  const value = /^[45]\d\d: (\p{L}[^\n]{3,})$/u.exec(status?.value ?? '')?.[1];
  if (status && value) result.message = { value, start: status.end - value.length, end: status.end };
}

function isText(value: string): boolean {
  return !/^(?:null|None|nil|undefined|true|false)$/.test(value);
}

/** An id, and not what a log writes in its place. */
const REQUEST_ID = /^(?!redacted|removed|hidden|masked|unknown|undefined|string$|x+$)[\w:.-]{6,80}$/i;

function readHeaders(result: Clue, pairs: readonly Pair[], get: Get): void {
  const id = pairs.find(({ field, value }) => field === 'requestId' && REQUEST_ID.test(value));
  if (id && !get('lambda')) result.requestId = fact(id);
  const wait = (field: Field, unit: number, source: string): RetryFact | undefined => {
    const pair = get(field);
    const found = pair && retryInHeader(pair.value, unit);
    return found && { ...found, source: `${source}: ${pair.value.trim()}`, start: pair.start, end: pair.end };
  };
  result.retry = wait('retryAfterMs', 0.001, 'retry-after-ms') ?? wait('retryAfter', 1, 'Retry-After');
  result.reset = wait('reset', 1, 'rate limit reset');
  result.sentAt = httpDate(get('date')?.value ?? '');
}

function isAside(frame: Frame): boolean {
  for (let up: Frame | undefined = frame; up; up = up.parent) if (up.field === 'aside') return true;
  return false;
}
