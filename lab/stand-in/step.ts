/** How the stand-in says `Retry-After`: so many seconds from now as HTTP-date (rounded up to a whole second), or the very text. */
export type RetryAfter = { dateInSeconds: number } | { text: string };

/** Where the stand-in cuts the connection. */
export type Drop = 'before-headers' | 'after-headers' | 'mid-body';

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
  /** Sends the events of a streamed answer, then this: an error event, a cut connection, or an end without `[DONE]`. */
  stream?: 'whole' | 'error-event' | 'cut' | 'no-done';
}

/** The text that every good answer of the stand-in holds. */
export const ANSWER_TEXT = 'Hello from the stand-in';
