/** How the stand-in says `Retry-After`: seconds from now as HTTP-date (rounded up to whole seconds), or the very text. */
export type RetryAfter = { dateInSeconds: number } | { text: string };

/** What the stand-in does with one request. */
export interface Step {
  /** HTTP status; 200 when not given. */
  status?: number;
  /** Response headers beside `content-type` and `x-request-id`. */
  headers?: Record<string, string>;
  retryAfter?: RetryAfter;
  /** The body's text, or what to write as JSON. A chat completion for 200, an error body for the rest, when not given. */
  body?: string | object;
  contentType?: string;
  /** How long to wait before anything is sent, in milliseconds. */
  delayMs?: number;
  /** Where the connection is cut: before any header, after the headers, or in the middle of the body. */
  drop?: 'before-headers' | 'after-headers' | 'mid-body';
  /** Sends `body` without a length and ends without an error: a stream that just stops. */
  stream?: true;
}
