import type { Place, RetryTime } from './diagnosis';
import type { Clue, Fact, RetryFact } from './evidence';
import type { Incident } from './incidents';
import { retryInWords } from './retry-time';

/** The facts of one error, each taken from the clue that knows it best. */
export interface Facts {
  status?: number | undefined;
  place: Place;
  statusAt?: Fact | undefined;
  type?: Fact | undefined;
  code?: Fact | undefined;
  message?: Fact | undefined;
  requestId?: Fact | undefined;
  exception?: Clue['exception'];
  cutWord?: Fact | undefined;
  retryAfter?: RetryFact | undefined;
  sentAt?: number | undefined;
}

/** @param incident the decisive error, if there is one */
export function factsOf(incident: Incident | undefined): Facts {
  if (!incident) return { place: 'field' };
  const { clues, status, body, exception } = incident;
  const best = clues
    .filter((clue) => clue.body > 0 && !clue.inside)
    .sort((a, b) => b.body - a.body || b.start - a.start);
  if (body) best.unshift(body);
  const last = <K extends keyof Clue>(key: K): Clue[K] | undefined =>
    clues.filter((clue) => clue[key] !== undefined).pop()?.[key];
  const type = best.find((clue) => clue.type)?.type;
  const code = best.find((clue) => clue.code)?.code;
  const printed = exception?.message ?? status?.message;
  const told = best.find((clue) => clue.message)?.message;
  const message = body && body.body >= 3 ? (told ?? printed) : (printed ?? told);
  // What a message says about another server's status is not this error's, when the error has words of its own.
  const isOwn = status && !(status.inside && (type || code));
  const asked = message && retryInWords(message.value, message.start)[0];
  const resets = clues.flatMap((clue) => clue.reset ?? []).sort((a, b) => (b.seconds ?? 0) - (a.seconds ?? 0));
  return {
    status: isOwn ? status.status : undefined,
    place: status?.place ?? 'field',
    statusAt: isOwn ? status.statusAt : undefined,
    type,
    code,
    message,
    requestId: last('requestId'),
    exception: exception?.exception,
    cutWord: last('cutWord'),
    // The header first, then the message's words, then words nearby, then the window of a rate limit that was hit.
    retryAfter: last('retry') ?? asked ?? last('retryWords') ?? (status?.status === 429 ? resets[0] : undefined),
    sentAt: last('sentAt'),
  };
}

/**
 * @param facts the facts of the error
 * @param now epoch ms, against which an absolute time counts when the response's own time is not known
 */
export function retryTimeOf({ retryAfter, sentAt }: Facts, now: number): RetryTime | undefined {
  if (!retryAfter) return undefined;
  const { at, source } = retryAfter;
  const seconds = at === undefined ? (retryAfter.seconds ?? 0) : Math.max(0, Math.round((at - (sentAt ?? now)) / 1000));
  const sent = sentAt ?? (at === undefined ? undefined : at - seconds * 1000);
  return sent === undefined ? { seconds, source } : { seconds, source, sentAt: sent };
}
