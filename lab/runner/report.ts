import type { RecordedRequest } from '../stand-in/record';
import type { ScenarioOutcome } from './play-scenario';

/** How much of a program's stderr a report shows. */
const STDERR_LINES = 15;

/**
 * @param name which snippet and scenario
 * @param outcome what came of it
 * @returns reasons, the log of the requests, and the end of stderr, for a person to read
 */
export function describeFailure(name: string, { faults, requests, stderr }: ScenarioOutcome): string {
  const lines = stderr.trimEnd().split('\n').slice(-STDERR_LINES);
  return [
    name,
    ...faults.map((fault) => `  - ${fault}`),
    ...describeRequests(requests).map((line) => `  | ${line}`),
    ...lines.map((line) => `  > ${line}`),
  ].join('\n');
}

/** Times count from the first request. */
function describeRequests(requests: readonly RecordedRequest[]): string[] {
  const start = requests[0]?.arrivedMs ?? 0;
  return requests.map(({ number, arrivedMs, answer }) => {
    const retryAfter = answer?.headers['retry-after'];
    const answered = answer ? `${answer.status}${retryAfter ? `, Retry-After: ${retryAfter}` : ''}` : 'no answer';
    return `${String(Math.round(arrivedMs - start)).padStart(6)} ms  request ${number}: ${answered}`;
  });
}
