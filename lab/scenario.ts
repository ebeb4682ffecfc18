import type { PolicyName } from './policies';
import type { Place } from './stand-in/server';
import type { Step } from './stand-in/step';

/**
 * How a program must end.
 * - `answer`: the answer's text on stdout, exit status 0.
 * - `partial`: of a stream that failed after its first text, that text on stdout, and the error on stderr, with the request id.
 * - `status`: the error of the last answer, with its request id; `bare-status`: of an answer whose body is a proxy's page, or breaks off.
 * - `unusable`: an error that says that a 200 holds no answer, with the request id, and what it holds.
 * - `dropped`, `timeout`: the error of a lost connection, of an attempt that took too long.
 * - `certificate`: an error about a certificate. `failure`: any error. `cancelled`: what an interrupted program does.
 * But for the first two, nothing stands on stdout; but for the first, the exit status is not 0.
 */
export type Ending =
  | 'answer'
  | 'partial'
  | 'status'
  | 'bare-status'
  | 'unusable'
  | 'dropped'
  | 'timeout'
  | 'certificate'
  | 'failure'
  | 'cancelled';

/** What a snippet must have done. Its waits and its log are not named here: policy and answers say what they must be. */
export interface Expected {
  /** How many requests the stand-in must have seen; at an `untrusted` place, connections. */
  requests: number;
  /** How many attempts a loop must have logged as failed, where not each of them reaches the stand-in; `some`: one or more. */
  failedAttempts?: number | 'some';
  ends: Ending;
  /** Where the error is `unusable`: a word of what came instead of an answer. */
  shows?: string;
  /** A stream that ends late is read to its end: who hangs up at `finish_reason` loses the connection, and looks like a caller that cancels. */
  isReadToEnd?: true;
  /** The program ends within this time after the last answer, or after it was interrupted. */
  endsWithinMs?: number;
  /** Over all runs, the waits are spread as the policy's jitter says. */
  isSpread?: true;
}

/** One thing that can go wrong, and what a snippet must make of it. */
export interface Scenario {
  /** Names it in reports: a short sentence. */
  name: string;
  /**
   * The fault in a few words, as the page lists it; scenarios of one fault share it. They are played to every variant with the same expectation.
   * A scenario without one is a rule that no SDK claims to keep, and is played to loops and streams.
   */
  fault?: string;
  policy: PolicyName;
  /** Played one after another; the last one repeats. */
  steps: Step[];
  /** `http` unless said. */
  place?: Place;
  /** When the program is interrupted (SIGINT): during its first request, or during the wait after it. */
  interrupt?: 'call' | 'wait';
  /** How many times it is run; 1 unless said. */
  runs?: number;
  /** How many programs share the steps at the same time; 1 unless said. */
  clients?: number;
  expected: Expected;
}
