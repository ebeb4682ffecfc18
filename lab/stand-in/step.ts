/** How the stand-in says `Retry-After`: so many seconds from now as HTTP-date (rounded up to a whole second), or the very text. */
export type RetryAfter = { dateInSeconds: number } | { text: string };

/**
 * Where the stand-in cuts the connection. `goaway` and `reset` are HTTP/2's own ways, before the headers: the connection is wound up without
 * this request, or its stream alone ends with INTERNAL_ERROR (RFC 9113 §6.8, §6.4). To a client of HTTP/1.1 both are a dropped connection.
 */
export type Drop = 'before-headers' | 'after-headers' | 'mid-body' | 'goaway' | 'reset';

/**
 * How an answer crawls. `drip`: one byte of the body at a time, so that the connection is never silent for long. `stall`: the headers, and then nothing.
 */
export type Slow = 'drip' | 'stall';

/**
 * How a streamed answer ends, after its events with text: an error event, a cut connection, silence, or no `[DONE]` and no `finish_reason`.
 * `error-first` and `cut-first` fail before any text; `no-text` is whole but for its texts. `thinks` is whole, and before its texts come comments
 * and events without a text. `late-done` sends `[DONE]` a moment after
 * `finish_reason`; after `open-end` nothing comes, and the connection stays open.
 */
export type StreamEnd =
  | 'whole'
  | 'error-event'
  | 'cut'
  | 'silence'
  | 'no-done'
  | 'no-text'
  | 'thinks'
  | 'error-first'
  | 'cut-first'
  | 'late-done'
  | 'open-end';

/** What the stand-in does with one request. */
export interface Step {
  /** HTTP status; 200 when not given. */
  status?: number;
  /** Response headers beside `content-type` and `x-request-id`. */
  headers?: Record<string, string>;
  retryAfter?: RetryAfter;
  /** `error.type` and `error.code` of the error body; chosen by status when not given. */
  error?: { type?: string; code?: string | null };
  /** The body's text instead of a chat completion or an error body. */
  body?: string;
  /** Media type of `body`; JSON when not given. */
  contentType?: string;
  /** How long to wait before anything is sent, in milliseconds. */
  delayMs?: number;
  drop?: Drop;
  slow?: Slow;
  /** Closes the connection after the answer, without a word: the client still takes it for alive. */
  closesAfter?: true;
  /** Answers by a stream that ends so. A good answer to a request with `"stream": true` is a whole stream also without this. */
  stream?: StreamEnd;
}

/** The text that every good answer of the stand-in holds. */
export const ANSWER_TEXT = 'Hello from the stand-in';
