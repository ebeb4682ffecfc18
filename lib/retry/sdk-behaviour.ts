import type { LanguageId } from './languages';

/** What one SDK does by itself, as measured. One entry of `lab/sdk-behaviour.json`, written by `npm run lab:measure` only. */
export interface SdkBehaviour {
  language: LanguageId;
  /** For example `openai 3.54.0`. */
  sdk: string;
  /** For example `Python 3.11.2`. */
  runtime: string;
  /** Day of the measurement, UTC. */
  date: string;
  /** What it does when every request fails the same way. */
  failures: MeasuredFailure[];
  /** What it does when the first answer carries a header, and the second would be good. */
  headers: MeasuredHeader[];
  retryAfterLimit: RetryAfterLimit;
  /** Name of the header that carries an idempotency key, in small letters; `null` when it sends none. */
  idempotencyHeader: string | null;
}

/** How often each case is run, for what an SDK does once it may not do again. */
export const MEASURED_RUNS = 3;

/** The longest `Retry-After` of seconds that is searched: an hour. */
export const LONGEST_RETRY_AFTER_S = 3600;

/** How a request fails after it was answered. `quota` is a 429 with code `insufficient_quota`; `html` is a proxy’s page; `stream-…` are answers that fail after HTTP 200. */
export const ANSWERED_KINDS = [
  'status',
  'quota',
  'html',
  'mid-body',
  'stream-error',
  'stream-cut',
  'stream-no-done',
] as const;

/** How a request fails, and the HTTP status that was answered; `dropped` is a connection that was lost before the headers. */
export type FailedWith = { kind: 'dropped' } | { kind: (typeof ANSWERED_KINDS)[number]; status: number };

/** One way in which a request fails. */
export type FailureKind = FailedWith['kind'];

/** What several runs of one case came to. */
interface Repeated {
  /** Whether every run did the same. Where not, what most of them did is told. */
  agreed: boolean;
}

/** What came of one way to fail, with the SDK's own default settings. */
export type MeasuredFailure = Repeated &
  FailedWith & {
    requests: number;
    /** From each answer to the next request, in milliseconds, to the nearest 10: the middle of the runs. */
    waitsMs: number[];
    /** The error that came out; `null` when the SDK reported no error at all. */
    error: MeasuredError | null;
  };

/** An error as the program saw it. */
export interface MeasuredError {
  /** Name of its class. */
  class: string;
  /** What it prints, by the expression that prints it: the line that tells, without stack frames. */
  prints: Record<string, string>;
  /** The expression that reads the request id, and whether it gave the id of the last answer. */
  requestId: { expression: string; found: boolean };
}

/** What one header made of the wait. */
export type MeasuredHeader = Repeated & {
  /** Status of the answer that carried it. */
  status: number;
  /** Name and value; `in 2 s` stands for an HTTP-date so far ahead. */
  header: string;
} & HeaderOutcome;

/**
 * `raised`: the error came out without a second request. `retried`: it waited, in milliseconds to the nearest 10, before the second request.
 * `waiting`: it had waited so long, and still did, when it was stopped.
 */
export type HeaderOutcome = { outcome: 'raised' } | { outcome: 'retried' | 'waiting'; waitMs: number };

/**
 * Up to which `Retry-After` of whole seconds an SDK waits, found by search, and what it does one second beyond.
 * The longest is `null` when it waits for all, up to {@link LONGEST_RETRY_AFTER_S}.
 */
export type RetryAfterLimit = Repeated & ({ longestS: null } | ({ longestS: number } & Disobedience));

/** `raised`: the error comes out. `early`: it comes back after this time, in milliseconds to the nearest 10, sooner than it was asked to. */
export type Disobedience = { beyond: 'raised' } | { beyond: 'early'; beyondWaitMs: number };
