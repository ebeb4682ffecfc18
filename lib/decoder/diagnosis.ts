import type { Shown } from './shown';

/** Facts that a perfect reader takes out of a paste. A value that was not found is absent. Everything is already redacted. */
export interface Extracted {
  /** HTTP status of the API's response. */
  status?: number;
  /** `error.type` */
  type?: string;
  /** `error.code`, when it is a word; a numeric code is a status. */
  code?: string;
  /** `error.message` */
  message?: string;
  /** Value of X-Request-ID, or what the SDK or body calls the request id. */
  requestId?: string;
  /** Wait that the server asked for, in seconds (may be a fraction). */
  retryAfterSeconds?: number;
}

/** Two pieces of evidence that point to different rows, and which one was followed. {@link meaningOf} says what it means. */
export interface Conflict {
  /** What was followed, for example `code insufficient_quota`. */
  trusted: string;
  /** What was set aside, for example `status 429`. */
  against: string;
}

/**
 * Where a status stood: in the HTTP status line, in the form in which an SDK prints it, in a named field of a body or of its own, in the message,
 * in an error page, beside its HTTP name or the reference's word for it, after an exception's name, before the body, after a word for it, in the
 * log line of the request, in a sentence, beside the words of the error, at the beginning of a line, or only in the body's shape.
 */
export type Place =
  | 'status-line'
  | 'sdk'
  | 'field'
  | 'message'
  | 'page'
  | 'phrase'
  | 'class'
  | 'body'
  | 'lone-field'
  | 'key'
  | 'named'
  | 'log'
  | 'word'
  | 'words'
  | 'start'
  | 'shape';

/** What an answer rests on; `answer/explain` puts it in words. */
export type Ground =
  | { by: 'status'; value: number; place: Place }
  /** A code or type; `hint` is the status whose wording the message has, when that decided. */
  | { by: 'code' | 'type'; value: string; hint?: number }
  /** The beginning of a code or type. */
  | { by: 'cut'; value: string }
  /** An exception's class and the statuses that raise it. */
  | { by: 'class'; value: string; statuses: readonly number[]; hint?: number }
  /** The wording of the message; the message is the status's name; the status is all that was pasted; it stands in another error's record only. */
  | { by: 'wording' | 'name' | 'bare' | 'beside'; value: number }
  /** No error of the API; an answer that was opened from a link; an empty paste. */
  | { by: 'none' | 'link' | 'nothing' };

/** The server's own word on when to come back. */
export interface RetryTime {
  /** Seconds to wait, counted from the response. */
  seconds: number;
  /** When the response was sent, epoch ms, if the paste says so (a `Date` header or an absolute Retry-After). */
  sentAt?: number;
  /** Where it was read: `Retry-After: 34`, `retry-after-ms: 6`, `try again in 1m2s` … */
  source: string;
  /** Whether it is the time at which a limit is full again, so that an earlier attempt may succeed. */
  isLatest?: boolean;
}

/** One limit that the response told about, as far as it told. */
export interface Limit {
  /** What is counted: `requests`, `tokens`, `input tokens` … */
  what: string;
  limit?: number;
  remaining?: number;
  /** Seconds until there is quota again, at the latest. */
  resetSeconds?: number;
}

/**
 * Who answered.
 * - `api`: the API, by its host, its SDK or the form of its body; `unknown`: nothing tells that it was not
 * - `service`: another service, which is named; `own`: the reader's own server
 * - `nobody`: no answer came; `program`: the program failed by itself
 * - `success`: an answer without an error; `text`: a text about errors, or anything else
 */
export interface Origin {
  by: 'api' | 'unknown' | 'service' | 'own' | 'nobody' | 'program' | 'success' | 'text';
  /** The service's name, or its host. */
  name?: string;
  /** Slugs of the rows that a text names which tells about errors and reports none; absent for every other text. */
  named?: string[];
}

/** How often an error stands in the paste, and when, as far as its records say. */
export interface Count {
  count: number;
  /** ISO 8601 without a zone where the record names none, or a time of day. */
  first?: string;
  last?: string;
}

/** Another API error of the same paste. */
export interface AlsoError extends Count {
  /** Slug of its row; absent where the reference does not list its status. */
  error?: string;
  status?: number;
}

/** One error of a log over time. */
export interface Lane {
  /** Slug, or the status that the reference does not list. */
  error: string;
  count: number;
  /** How many in each part of the time. */
  counts: number[];
}

/** The errors of a log over time. */
export interface Timeline {
  from: string;
  to: string;
  lanes: Lane[];
}

/** Which SDK printed the paste. */
export type SdkId =
  | 'openai-python'
  | 'openai-node'
  | 'openai-go'
  | 'openai-java'
  | 'openai-dotnet'
  | 'openai-ruby'
  | 'async-openai'
  | 'openai-php';

/** How sure the answer is: `certain` rests on an explicit status or code, `likely` on a type or class, `guess` on wording. */
export type Confidence = 'certain' | 'likely' | 'guess';

/** What every answer but `empty` carries. */
interface Answer {
  extracted: Extracted;
  shown: Shown;
  /** How many secrets were masked. */
  redacted: number;
  ground: Ground;
  origin: Origin;
}

/** What every answer about an API error carries. */
interface ApiAnswer extends Answer {
  confidence: Confidence;
  conflicts: Conflict[];
  retryTime?: RetryTime;
  sdk?: SdkId;
  /** When the response was sent, epoch ms, if it has a `Date` header. */
  sentAt?: number;
  /** How often the answer's own error stands in the paste. */
  seen: Count;
  /** The other API errors of the paste, in the order of their first appearance. */
  also: AlsoError[];
  limits: Limit[];
  /** `x-should-retry`: the server's word to SDKs, whatever the status. */
  shouldRetry?: boolean;
  timeline?: Timeline;
}

/** The answer to one paste. Plain data: it can be cloned to and from a worker. */
export type Diagnosis =
  /** One row, or one row that clearly leads: `errors` best first, `errors[0]` is the answer. */
  | (ApiAnswer & { kind: 'known'; errors: string[] })
  /** Several rows equally right. */
  | (ApiAnswer & { kind: 'ambiguous'; errors: string[] })
  /** A real API error whose status the reference does not list. */
  | (ApiAnswer & { kind: 'outside'; errors: []; outside: { status: number } })
  /** Not an API error. */
  | (Answer & { kind: 'none'; errors: [] })
  /** Nothing was pasted. */
  | { kind: 'empty'; errors: []; extracted: Extracted; redacted: 0; ground: Ground };
