import type { ErrorTexts } from '../language';
import type { Expected, ExpectedError, WaitBounds } from '../scenario';
import type { RecordedRequest } from '../stand-in/record';
import { ANSWER_TEXT } from '../stand-in/step';
import type { Execution } from './execute';

/** Timers of some languages fire up to a few milliseconds early by another clock. */
const CLOCK_TOLERANCE_MS = 5;

/** What a program did, and by which rules it is judged. */
export interface Run {
  expected: Expected;
  errors: ErrorTexts;
  /** Whether each failed attempt must be logged with its request id. */
  logsFailures: boolean;
  requests: readonly RecordedRequest[];
  execution: Execution;
}

/**
 * Compares what a program did with what is expected.
 * @param run what it did
 * @returns one sentence per difference; empty when it passed
 */
export function judge(run: Run): string[] {
  return [...judgeRequests(run), ...judgeWaits(run), ...judgeEnd(run), ...judgeLog(run)];
}

function judgeRequests({ expected, requests }: Run): string[] {
  const { min, max } =
    typeof expected.requests === 'number' ? { min: expected.requests, max: expected.requests } : expected.requests;
  const allowed = min === max ? `${min}` : `${min} to ${max}`;
  const count = requests.length;
  return [
    ...requests.flatMap(({ number, faults }) => faults.map((fault) => `request ${number}: ${fault}`)),
    ...(count < min || count > max ? [`sent ${count} requests, expected ${allowed}`] : []),
  ];
}

/**
 * @param requests in order of arrival
 * @returns each wait in milliseconds: from the last moment before an answer to the arrival of the next request
 */
export function waitsOf(requests: readonly RecordedRequest[]): number[] {
  return requests.slice(1).map((request, i) => {
    const before = requests[i];
    return request.arrivedMs - (before?.answeredMs ?? before?.arrivedMs ?? request.arrivedMs);
  });
}

function judgeWaits({ expected, requests }: Run): string[] {
  const bounds = expected.waits ?? [];
  const waits = waitsOf(requests);
  const faults = waits.flatMap((wait, i) => {
    const bound = bounds[Math.min(i, bounds.length - 1)];
    return bound ? judgeWait(bound, wait, i, requests) : [];
  });
  const below = expected.someWaitBelowMs;
  if (below !== undefined && !waits.some((wait) => wait < below)) {
    faults.push(`no wait was shorter than ${below} ms: ${waits.map(Math.round).join(', ')} ms`);
  }
  return faults;
}

function judgeWait(bound: WaitBounds, wait: number, i: number, requests: readonly RecordedRequest[]): string[] {
  const faults: string[] = [];
  const name = `wait ${i + 1} was ${Math.round(wait)} ms`;
  if (bound.atLeastMs !== undefined && wait < bound.atLeastMs - CLOCK_TOLERANCE_MS) {
    faults.push(`${name}, expected at least ${bound.atLeastMs} ms`);
  }
  if (bound.atMostMs !== undefined && wait > bound.atMostMs) {
    faults.push(`${name}, expected at most ${bound.atMostMs} ms`);
  }
  const date = requests[i]?.answer?.headers['retry-after'];
  if (bound.untilDate && date !== undefined) {
    const early = Date.parse(date) - (requests[i + 1]?.arrivedWallMs ?? 0);
    if (early > CLOCK_TOLERANCE_MS) faults.push(`${name}: ${Math.round(early)} ms before the date in Retry-After`);
  }
  return faults;
}

function judgeEnd({ expected, errors, requests, execution }: Run): string[] {
  const { status, stdout, stderr, stopped, endedMs } = execution;
  if (stopped) return ['still ran when it was stopped'];
  const faults: string[] = [];
  if (expected.ends === 'answer') {
    if (status !== 0) faults.push(`ended with status ${status}, expected 0`);
    if (stdout !== `${ANSWER_TEXT}\n`) faults.push(`printed ${JSON.stringify(stdout)}, expected the answer`);
  } else {
    if (status === 0 || status === null) faults.push(`ended with status ${status}, expected a failure`);
    if (stdout !== '') faults.push(`printed ${JSON.stringify(stdout)} on stdout, expected nothing`);
    const missing = errorTexts(expected.ends, errors, requests.at(-1)).filter((text) => !stderr.includes(text));
    faults.push(...missing.map((text) => `stderr does not show ${JSON.stringify(text)}`));
  }
  const last = requests.at(-1);
  const since = endedMs - (last?.answeredMs ?? last?.endedMs ?? endedMs);
  if (expected.endsWithinMs !== undefined && since > expected.endsWithinMs) {
    faults.push(`ended ${Math.round(since)} ms after the last answer, expected at most ${expected.endsWithinMs} ms`);
  }
  return faults;
}

function errorTexts(kind: ExpectedError, errors: ErrorTexts, last: RecordedRequest | undefined): string[] {
  if (kind === 'dropped') return errors.dropped;
  if (kind === 'timeout') return errors.timeout;
  const { status = 0, message = '', requestId = '' } = last?.answer ?? {};
  return kind === 'html' ? [String(status)] : errors.status({ status, message, requestId });
}

function judgeLog({ logsFailures, requests, execution }: Run): string[] {
  if (!logsFailures) return [];
  const ids = requests.flatMap(({ answer }) => (answer && answer.status >= 400 ? [answer.requestId] : []));
  const missing = ids.filter((id) => !execution.stderr.includes(id));
  return missing.map((id) => `stderr does not name request id ${id}`);
}
