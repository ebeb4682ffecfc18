import { formatRange, formatTime } from './format-time';
import { LONGEST_RETRY_AFTER_S, MEASURED_RUNS, type MeasuredHeader, type RetryAfterLimit } from './sdk-behaviour';
import type { FailureSummary, SdkSummary } from './sdk-summary';

/** What an SDK did in one case. */
export interface SdkOutcome {
  /** SDKs with the same key did the same. */
  key: string;
  /** What it did, for example `3 requests`. */
  text: string;
  /** When it did so, or the waits between the requests. May be empty. */
  times: string[];
  /** Class of the error that came out, where it is not told elsewhere. */
  error?: string;
}

/** What stands beside a case that did not come out the same each time. */
const DISAGREED = `not in each of ${MEASURED_RUNS} runs`;

/** An HTTP-date has whole seconds only, so a client that obeys it may come back this much sooner, in ms. */
const DATE_LOSS_MS = 1000;

/**
 * @param failures one SDK's failures that are shown together: statuses on which it makes equally many requests
 * @returns requests made, and the waits between them
 */
export function requestsOutcome(failures: readonly FailureSummary[]): SdkOutcome {
  const requests = failures[0]?.requests ?? 0;
  const text = `${requests} ${requests === 1 ? 'request' : 'requests'}`;
  const waits = Array.from({ length: requests - 1 }, (_, index) => waitRange(failures, index));
  return doubted({ key: text, text, times: waits }, failures);
}

/**
 * @param failure one way in which an answer fails after HTTP 200
 * @returns whether an error came out, after how many requests, and its class
 */
export function streamOutcome(failure: FailureSummary): SdkOutcome {
  const { requests, class: name } = failure;
  const result = name === null ? 'no error' : 'error';
  const text = requests === 1 ? result : `${requests} requests, ${result}`;
  return doubted({ key: text, text, times: [], ...(name !== null && { error: name }) }, [failure]);
}

/**
 * @param measured what one header made of the wait
 * @returns whether it was obeyed, and the wait
 */
export function headerOutcome(measured: MeasuredHeader): SdkOutcome {
  return doubted(outcomeOfHeader(measured), [measured]);
}

/**
 * @param sdk an SDK as measured
 * @returns the longest `Retry-After` that it waits for, and what it does beyond
 */
export function limitOutcome({ retryAfterLimit }: SdkSummary): SdkOutcome {
  return doubted(outcomeOfLimit(retryAfterLimit), [retryAfterLimit]);
}

/**
 * @param sdk an SDK as measured
 * @returns whether it sends an idempotency key with a chat completion, and in which header
 */
export function idempotencyOutcome({ idempotencyHeader }: SdkSummary): SdkOutcome {
  const text = idempotencyHeader ?? 'none';
  return { key: text, text, times: [] };
}

/** An outcome that says so where the runs of its case did not agree. */
function doubted(outcome: SdkOutcome, measured: readonly { agreed: boolean }[]): SdkOutcome {
  const hasDoubt = measured.some(({ agreed }) => !agreed);
  return hasDoubt ? { ...outcome, times: [...outcome.times, DISAGREED] } : outcome;
}

function outcomeOfLimit(limit: RetryAfterLimit): SdkOutcome {
  if (limit.longestS === null) {
    return { key: 'all', text: `all, up to ${formatTime(LONGEST_RETRY_AFTER_S * 1000)}`, times: [] };
  }
  const { longestS, beyond } = limit;
  const times = beyond === 'raised' ? ['then raises'] : ['then too soon', `after ${formatTime(limit.beyondWaitMs)}`];
  return { key: `${longestS} ${beyond}`, text: `${longestS} s`, times };
}

function outcomeOfHeader(measured: MeasuredHeader): SdkOutcome {
  if (measured.outcome === 'raised') return { key: 'raises', text: 'raises', times: ['at once'] };
  const { header, outcome, waitMs } = measured;
  if (outcome === 'waiting') return { key: 'waits', text: 'waits', times: [`over ${formatTime(waitMs)}`] };
  const askedMs = askedTime(header);
  const time = formatTime(waitMs);
  if (askedMs === undefined) return { key: 'retries', text: 'retries', times: [`after ${time}`] };
  const loss = header.includes(' in ') ? DATE_LOSS_MS : 0;
  return waitMs >= askedMs - loss
    ? { key: 'waits', text: 'waits', times: [time] }
    : { key: 'too soon', text: 'too soon', times: [`after ${time}`] };
}

/** The wait that a header asks for, in ms; `undefined` when it asks for none or is no time. */
function askedTime(header: string): number | undefined {
  const seconds = /^Retry-After: (?:in )?(\d+)(?: s)?$/i.exec(header)?.[1];
  if (seconds) return Number(seconds) > 0 ? Number(seconds) * 1000 : undefined;
  const milliseconds = /^retry-after-ms: (\d+)$/i.exec(header)?.[1];
  return milliseconds ? Number(milliseconds) : undefined;
}

function waitRange(failures: readonly FailureSummary[], index: number): string {
  const waits = failures.flatMap(({ waitsMs }) => waitsMs[index] ?? []).map(rounded);
  return formatRange(Math.min(...waits), Math.max(...waits));
}

/** To the nearest tenth of a second: the jitter draws anew each time, more digits would be chance. */
function rounded(ms: number): number {
  return Math.round(ms / 100) * 100;
}
