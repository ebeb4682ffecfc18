import type { RetryVerdict } from '@/lib/errors';

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

/** What a marked stretch of the shown text is. */
export type MarkKind = 'status' | 'type' | 'code' | 'message' | 'requestId' | 'retryAfter' | 'exception' | 'secret';

/** A stretch of {@link Shown.text}; marks are sorted and do not overlap. */
export interface Mark {
  /** Offset of the first UTF-16 unit. */
  start: number;
  /** Offset after the last UTF-16 unit. */
  end: number;
  kind: MarkKind;
}

/** The paste as it may be shown again: cleaned, secrets masked, long pastes cut to the decisive part. */
export interface Shown {
  text: string;
  marks: Mark[];
  /** Whether parts of the paste were left out of `text`. */
  shortened: boolean;
}

/** Two pieces of evidence that point to different rows, and which one was followed. */
export interface Conflict {
  /** What was followed, for example `code insufficient_quota`. */
  trusted: string;
  /** What was set aside, for example `status 429`. */
  against: string;
  /** What it means for the reader: one sentence. */
  meaning: string;
}

/** The server's own word on when to come back. */
export interface RetryTime {
  /** Seconds to wait, counted from the response. */
  seconds: number;
  /** When the response was sent, epoch ms, if the paste says so (a `Date` header or an absolute Retry-After). */
  sentAt?: number;
  /** Where it was read: `Retry-After: 34`, `retry-after-ms: 6`, `try again in 1m2s` … */
  source: string;
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

/** What a status outside the reference means in general. */
export interface OutsideStatus {
  status: number;
  /** For example `Request timeout`. */
  name: string;
  /** Who usually sends it. */
  sender: string;
  /** Whether retrying helps, as a verdict of the reference's own kind. */
  retry: RetryVerdict;
  /** What to do: one or two sentences. */
  advice: string;
}

/** What every answer but `empty` carries. */
interface Answer {
  extracted: Extracted;
  shown: Shown;
  /** How many secrets were masked. */
  redacted: number;
  /** What was trusted and why, in one or two plain sentences. */
  because: string;
}

/** What every answer about an API error carries. */
interface ApiAnswer extends Answer {
  confidence: Confidence;
  conflicts: Conflict[];
  retryTime?: RetryTime;
  sdk?: SdkId;
}

/** The answer to one paste. Plain data: it can be cloned to and from a worker. */
export type Diagnosis =
  /** One row, or one row that clearly leads: `errors` best first, `errors[0]` is the answer. */
  | (ApiAnswer & { kind: 'known'; errors: string[] })
  /** Several rows equally right. `tellApart` says what would decide. */
  | (ApiAnswer & { kind: 'ambiguous'; errors: string[]; tellApart: string })
  /** A real API error whose status the reference does not list. */
  | (ApiAnswer & { kind: 'outside'; errors: []; outside: OutsideStatus })
  /** Not an API error. */
  | (Answer & { kind: 'none'; errors: [] })
  /** Nothing was pasted. */
  | { kind: 'empty'; errors: []; extracted: Extracted; redacted: 0; because: string };
