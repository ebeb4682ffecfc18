import type { Event } from '../decide/events';
import type { Limit, RetryTime } from '../diagnosis';
import { retryInWords } from '../notations/durations';
import type { Span } from '../notations/reading';
import { blockingLimit, limitsOf } from './limits';

/** When to come back, where that stands, and the limits. */
export interface Waits {
  retryTime?: RetryTime;
  at?: Span;
  limits: Limit[];
}

/** Google: a plan that does not include the model at all. It asks to come back all the same. */
const NO_QUOTA = /\blimit: 0\b(?![.,]\d)/;

/**
 * The server's own word on when to come back: Retry-After, then the delay that the body or the message asks for, then the reset of a limit that
 * was hit. None where the limit is 0, for that never clears.
 * @param event the decisive error
 * @param now epoch ms, which stands for the time of the response where it does not tell its own
 */
export function waitsOf(event: Event, now: number): Waits {
  const { retry, delay, asked, message, status, sentAt } = event;
  const read = limitsOf(event.limits ?? [], sentAt ?? now);
  const limits = read.map(({ reset, ...limit }) => limit);
  if (NO_QUOTA.test(message?.value ?? '')) {
    const what = /token/.test(message?.value ?? '') ? 'tokens' : 'requests';
    return { limits: [{ what, limit: 0 }, ...limits.filter((limit) => limit.what !== what)] };
  }
  const wait = retry ?? delay ?? (message && retryInWords(message.value, message.start)[0]) ?? asked;
  if (wait) {
    const { at, source } = wait;
    const seconds = wait.seconds ?? Math.max(0, Math.round(((at ?? 0) - (sentAt ?? now)) / 1000));
    const sent = sentAt ?? (at === undefined ? undefined : at - seconds * 1000);
    return { retryTime: { seconds, source, ...(sent !== undefined && { sentAt: sent }) }, at: wait, limits };
  }
  const hit = status === 429 || status === undefined ? blockingLimit(read) : undefined;
  if (!hit?.reset || hit.resetSeconds === undefined) return { limits };
  const source = `${hit.reset.name.replaceAll('_', '-')}: ${hit.reset.value.trim()}`;
  return {
    retryTime: { seconds: hit.resetSeconds, source, isLatest: true, ...(sentAt !== undefined && { sentAt }) },
    at: hit.reset,
    limits,
  };
}
