import type { SdkExpectations } from './language';
import type { PolicyName } from './policies';
import type { Step } from './stand-in/step';

/** Bounds of one wait, from the last moment before an answer was sent to the arrival of the next request. */
export interface WaitBounds {
  /** Milliseconds, strict. */
  atLeastMs?: number;
  /** Milliseconds, generous: for waits that would be several times as long if the rule were broken. */
  atMostMs?: number;
  /** Not before the moment that the answer's `Retry-After` named as HTTP-date. */
  untilDate?: true;
}

/** The error that must come out: that of the last answer (`html`: whose body is a proxy's page), or of the connection. */
export type ExpectedError = 'status' | 'html' | 'dropped' | 'timeout';

/** What a snippet must have done. */
export interface Expected {
  /** How many requests the stand-in must have seen: a number, or the fewest and the most. */
  requests: number | { min: number; max: number };
  /** `answer`: the answer's text on stdout and exit status 0. Otherwise the error on stderr, nothing on stdout, another exit status. */
  ends: 'answer' | ExpectedError;
  /** Bounds of the waits in order; the last entry holds for all further waits. */
  waits?: WaitBounds[];
  /** At least one wait is shorter than this: a loop without jitter waits longer each time. */
  someWaitBelowMs?: number;
  /** The program ends within this time after the last answer. */
  endsWithinMs?: number;
}

/** One thing that can go wrong, and what a snippet must make of it. */
export interface Scenario {
  /** Names it in reports: a short sentence. */
  name: string;
  policy: PolicyName;
  /** Played one after another; the last one repeats. */
  steps: Step[];
  /** May depend on what the SDK of a language is known to do. */
  expected: Expected | ((lab: { sdk: SdkExpectations }) => Expected);
  /** How often it may be tried when chance decides; 1 unless said. */
  tries?: number;
}
