import type { RetryPolicy } from '@/lib/retry/policy';
import type { ErrorTexts } from '../language';
import type { Expected, Scenario } from '../scenario';
import type { RecordedRequest } from '../stand-in/record';
import type { Execution } from './execute';
import { judgeEnd } from './judge-end';
import { judgeLog } from './judge-log';
import { judgeLoggedWaits, judgeRetryAfter } from './judge-waits';

/** What a program did, and by which rules it is judged. */
export interface Run {
  expected: Expected;
  policy: RetryPolicy;
  interrupt?: Scenario['interrupt'];
  errors: ErrorTexts;
  /** Whether the program keeps the rules of a loop: it logs each failed attempt, and its waits are those of the policy. */
  isLoop: boolean;
  requests: readonly RecordedRequest[];
  /** Connections at an `untrusted` place, where no request is sent. */
  connections: number;
  execution: Execution;
}

/**
 * Compares what a program did with what is expected.
 * @param run what it did
 * @returns one sentence per difference; empty when it passed
 */
export function judge(run: Run): string[] {
  const waits = run.isLoop ? [...judgeLog(run), ...judgeLoggedWaits(run)] : [];
  return [...judgeRequests(run), ...judgeEnd(run), ...judgeRetryAfter(run), ...waits];
}

function judgeRequests({ expected, requests, connections }: Run): string[] {
  const count = requests.length + connections;
  const isHungUp = expected.isReadToEnd && !requests.at(-1)?.isWhole;
  return [
    ...(isHungUp ? ['hung up before the end of the stream'] : []),
    ...requests.flatMap(({ number, faults }) => faults.map((fault) => `request ${number}: ${fault}`)),
    ...(count === expected.requests ? [] : [`sent ${count} requests, expected ${expected.requests}`]),
  ];
}
