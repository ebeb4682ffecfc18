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
}

/** How a request fails. `quota` is a 429 with code `insufficient_quota`; `stream-…` are answers that fail after HTTP 200. */
export type FailureKind =
  | 'status'
  | 'quota'
  | 'dropped'
  | 'mid-body'
  | 'stream-error'
  | 'stream-cut'
  | 'stream-no-done';

/** What came of one way to fail, with the SDK's own default settings. */
export interface MeasuredFailure {
  kind: FailureKind;
  /** HTTP status that was answered; 0 when the connection was dropped before the headers. */
  status: number;
  requests: number;
  /** From each answer to the next request, in milliseconds, to the nearest 10. */
  waitsMs: number[];
  /** The error that came out; `null` when the SDK reported no error at all. */
  error: MeasuredError | null;
}

/** An error as the program saw it. */
export interface MeasuredError {
  /** Name of its class. */
  class: string;
  /** What it prints, by the expression that prints it: the line that tells, without stack frames. */
  prints: Record<string, string>;
  /** The expression that reads the request id, and whether it gave the id of the last answer. */
  requestId: { expression: string; found: boolean };
}

/** What one header made of the wait. `raised`: the error came out without a second request. `waiting`: it still waited when it was stopped. */
export interface MeasuredHeader {
  /** Status of the answer that carried it. */
  status: number;
  /** Name and value; `in 2 s` stands for an HTTP-date so far ahead. */
  header: string;
  outcome: 'retried' | 'raised' | 'waiting';
  /** The wait before the second request, or how long it had waited when it was stopped, in milliseconds, to the nearest 10; 0 when the error was raised. */
  waitMs: number;
}
