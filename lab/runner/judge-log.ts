import { readAttemptLog } from './attempt-log';
import type { Run } from './judge';

/**
 * Faults of what a loop says about its attempts: each failed one has a line with its number, the status of an error, and the request id, also
 * where the body breaks off; each wait is named.
 */
export function judgeLog(run: Run): string[] {
  // Whether an interrupted attempt is a failed one is left to the language.
  if (run.execution.stopped || run.interrupt === 'call') return [];
  const { failed, waitsMs } = readAttemptLog(run.execution.stderr);
  const { expected, interrupt } = run;
  const seen = run.requests.length - (expected.ends === 'answer' ? 1 : 0);
  const attempts = expected.failedAttempts === 'some' ? Math.max(1, failed.length) : (expected.failedAttempts ?? seen);
  const waits = expected.ends === 'answer' || interrupt === 'wait' ? attempts : attempts - 1;
  const faults: string[] = [];
  const numbers = failed.map(({ number }) => number);
  const isCounted = numbers.length === attempts && numbers.every((number, i) => number === i + 1);
  if (!isCounted) faults.push(`logged attempts ${numbers.join(', ') || 'none'}, expected 1 to ${attempts}`);
  if (waitsMs.length !== waits) faults.push(`logged ${waitsMs.length} waits, expected ${waits}`);
  return [...faults, ...judgeFailures(run)];
}

function judgeFailures({ expected, requests, execution }: Run): string[] {
  const { failed } = readAttemptLog(execution.stderr);
  const failures = expected.ends === 'answer' ? requests.slice(0, -1) : requests;
  return failures.flatMap(({ answer, headers }, i) => {
    if (!answer) return [];
    const isStatus = answer.status >= 400 || (expected.ends === 'unusable' && i === failures.length - 1);
    // Who follows a redirect reports what comes of that, and over HTTP/2 the end of a connection may overtake what came before it.
    if (!isStatus && (answer.status >= 300 || ':path' in headers)) return [];
    const line = failed.find((one) => one.line.includes(answer.requestId))?.line;
    if (line === undefined) return [`no attempt's line names request id ${answer.requestId}`];
    return !isStatus || line.includes(String(answer.status))
      ? []
      : [`the line of ${answer.requestId} does not name its status`];
  });
}
