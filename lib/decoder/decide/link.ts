import type { Event } from './events';
import { rankOf } from './trust';

/** How far a detail may stand from the error that it belongs to, in characters. */
const NEAR = 3000;

/**
 * Puts records together that tell of one error: its causes, and what stands beside it without contradicting.
 * @param events in the order of the text
 * @returns one event for each error, in order; details that belong to none are left out
 */
export function link(events: readonly Event[]): Event[] {
  const linked: Event[] = [];
  let waiting: Event | undefined;
  let conclusion: Event | undefined;
  for (const one of events) {
    if (one.isConclusion && one.proof === 'detail') {
      conclusion = one;
      continue;
    }
    if (!one.isNested) conclusion = undefined;
    // What all attempts came to names the wait of the last, whichever of them are listed.
    const event = conclusion?.asked ? { ...one, asked: conclusion.asked } : one;
    const last = linked.at(-1);
    if (last?.origin.by === 'service' && isOfService(last, event)) continue;
    if (event.origin.by === 'service' || event.origin.by === 'own') {
      linked.push(event);
      continue;
    }
    const isDetail = event.proof === 'detail';
    if (isDetail && event.isSuccess) continue;
    if (last && (isDetail ? follows(last, event) : isSame(last, event))) {
      linked[linked.length - 1] = join(last, event);
      continue;
    }
    const whole = waiting && isBefore(waiting, event) ? join(waiting, event) : event;
    if (isDetail) waiting = whole;
    else {
      linked.push(whole);
      waiting = undefined;
    }
  }
  return waiting ? [...linked, waiting] : linked;
}

/** Whether two records are so near that they may be about one error; another record of a log is about another. */
function isNear(a: Event, b: Event): boolean {
  return b.start - a.end < NEAR && !b.isLogged;
}

/** Whether a detail belongs to the error before it. */
function follows(error: Event, detail: Event): boolean {
  return (isNear(error, detail) || goesOn(error, detail)) && belongs(error, detail);
}

/** Whether a detail belongs to the error behind it: of a log only where nothing stands between. */
function isBefore(detail: Event, error: Event): boolean {
  return follows(detail, error) && (!detail.isLogged || goesOn(detail, error));
}

/** Whether a record tells once more of the error before it, or of its cause. */
function isSame(a: Event, b: Event): boolean {
  return (b.isChained && !areBothAnswers(a, b)) || (isNear(a, b) && agree(a, b));
}

/** Whether two records of a log follow each other and both tell of a failure: of the same one, as nothing stands between. */
function goesOn(a: Event, b: Event): boolean {
  return b.start === a.end && a.isFailure && b.isFailure;
}

/** Whether a record right under what a service answered goes on about it: it has no words of its own, or repeats the status. */
function isOfService(service: Event, event: Event): boolean {
  const { start, isTyped, proof, status, origin } = event;
  if (start !== service.end) return false;
  return proof !== 'strong' || (origin.by === 'unknown' && !isTyped && status === service.status);
}

/** Whether two records can be about one error: nothing that both tell differs, and the same one answered. */
function agree(a: Event, b: Event): boolean {
  if (a.origin.by === 'own' || a.origin.by === 'service' || differ(a, b, statusOf)) return false;
  if ((['type', 'code', 'requestId'] as const).some((key) => differ(a, b, (one) => one[key]?.value))) return false;
  const [one = '', other = ''] = [a, b].map(({ isTyped, message }) => (isTyped ? message?.value : ''));
  return one.includes(other) || other.includes(one);
}

/** Whether both records tell something, and not the same. */
function differ(a: Event, b: Event, tell: (event: Event) => string | number | undefined): boolean {
  const [one, other] = [tell(a), tell(b)];
  return one !== undefined && other !== undefined && one !== other;
}

/** Its status, or the first that raises its exception. */
function statusOf({ status, exception }: Event): number | undefined {
  return status ?? exception?.statuses[0];
}

/** Of a chain both links may be answers of the API: a retry that failed in another way. */
function areBothAnswers(a: Event, b: Event): boolean {
  return differ(a, b, ({ status, origin, isTyped }) => (origin.by === 'api' || isTyped ? status : undefined));
}

function belongs(error: Event, detail: Event): boolean {
  return !differ(error, detail, ({ requestId }) => requestId?.value);
}

/** Of two records the surer tells the status, the later the id and the wait; what only one tells is kept. */
function join(a: Event, b: Event): Event {
  const [surer, other] = isSurer(b, a) ? [b, a] : [a, b];
  const message = [a, b].find(({ isTyped }) => isTyped)?.message ?? surer.message ?? other.message;
  return {
    ...other,
    ...surer,
    ...(message && { message }),
    ...(b.requestId && { requestId: b.requestId }),
    ...(b.retry && { retry: b.retry }),
    start: a.start,
    end: b.end,
    origin: surer.origin.by === 'unknown' ? other.origin : surer.origin,
    isTyped: a.isTyped || b.isTyped,
    isConclusion: a.isConclusion,
    wrapped: [...a.wrapped, ...b.wrapped],
    words: [...a.words, ...b.words],
    others: [...a.others, ...b.others],
    proof: (['strong', 'weak'] as const).find((one) => a.proof === one || b.proof === one) ?? 'detail',
  };
}

function isSurer(one: Event, other: Event): boolean {
  const isApi = ({ origin, proof }: Event) => origin.by === 'api' && proof !== 'detail';
  return isApi(one) === isApi(other) ? rankOf(one.place) < rankOf(other.place) : isApi(one);
}
