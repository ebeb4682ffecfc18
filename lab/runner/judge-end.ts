import { ANSWER_TEXT } from '../stand-in/step';
import type { Run } from './judge';

/** Faults of how a program ended: exit status, what it printed, when. */
export function judgeEnd(run: Run): string[] {
  const { stopped } = run.execution;
  return stopped ? ['still ran when it was stopped'] : [...judgeOutput(run), ...judgeErrors(run), ...judgeTime(run)];
}

/** Faults of the exit status and of what a program printed on stdout. */
export function judgeOutput({
  expected,
  execution: { status, stdout },
}: Pick<Run, 'expected' | 'execution'>): string[] {
  const faults: string[] = [];
  const isGood = expected.ends === 'answer';
  if (isGood && status !== 0) faults.push(`ended with status ${status}, expected 0`);
  if (!isGood && status === 0) faults.push(`ended with status 0, expected a failure`);
  if (!isGood && status === null && expected.ends !== 'cancelled') faults.push('ended by a signal, expected a failure');
  const printed = JSON.stringify(stdout);
  if (isGood && stdout !== `${ANSWER_TEXT}\n`) faults.push(`printed ${printed}, expected the answer`);
  else if (expected.ends === 'partial' && stdout.trimEnd() !== ANSWER_TEXT) {
    faults.push(`printed ${printed}, expected the part that came`);
  } else if (!isGood && expected.ends !== 'partial' && stdout !== '') {
    faults.push(`printed ${printed} on stdout, expected nothing`);
  }
  return faults;
}

function judgeErrors(run: Run): string[] {
  const { stderr } = run.execution;
  return errorTexts(run).flatMap((text) => {
    const isThere = typeof text === 'string' ? stderr.includes(text) : text.test(stderr);
    return isThere ? [] : [`stderr does not show ${typeof text === 'string' ? JSON.stringify(text) : String(text)}`];
  });
}

function errorTexts({ expected, errors, requests }: Run): (string | RegExp)[] {
  const { status = 0, message = '', requestId = '' } = requests.at(-1)?.answer ?? {};
  switch (expected.ends) {
    case 'answer':
    case 'cancelled':
      return [];
    case 'failure':
      return [/\S/];
    case 'certificate':
      return [/certif/i];
    case 'dropped':
      return errors.dropped;
    case 'timeout':
      return errors.timeout;
    case 'partial':
      return [requestId];
    case 'unusable':
      return [/\b200\b/, requestId, ...(expected.shows === undefined ? [] : [expected.shows])];
    case 'bare-status':
      return [String(status), requestId];
    case 'status':
      return [...errors.status({ status, message, requestId }), requestId];
  }
}

function judgeTime({ expected, requests, execution: { endedMs, interruptedMs } }: Run): string[] {
  if (expected.endsWithinMs === undefined) return [];
  if (expected.ends === 'cancelled' && interruptedMs === undefined) return ['ended before it was interrupted'];
  const last = requests.at(-1);
  const since = endedMs - (interruptedMs ?? last?.answeredMs ?? last?.endedMs ?? endedMs);
  if (since <= expected.endsWithinMs) return [];
  const from = interruptedMs === undefined ? 'the last answer' : 'it was interrupted';
  return [`ended ${Math.round(since)} ms after ${from}, expected at most ${expected.endsWithinMs} ms`];
}
